/**
 * What an id is, of a file as of a passage: lower-case words of a to z and 0 to 9, joined by single
 * hyphens. Ids that pages make for themselves have a `_` in them, which keeps the two apart.
 */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const WORDS_IN_ID = 6;

/**
 * An id from the first six words of a text; a word in another script than Latin gives nothing.
 *
 * @param taken ids that are there already; a number is added to avoid them
 */
export function idFromWords(text: string, taken: ReadonlySet<string>): string {
  const base = latinWords(text).slice(0, WORDS_IN_ID).join('-') || 'untitled';
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  return id;
}

/** The id that a name was meant to be: `Foo_Bar 2` is `foo-bar-2`. Nothing where it has letters of another script. */
export function meantId(name: string): string | undefined {
  if (/(?!\p{Script=Latin})\p{L}/u.test(name)) return undefined;
  return latinWords(name).join('-') || undefined;
}

function latinWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/[\p{M}'’]/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  );
}
