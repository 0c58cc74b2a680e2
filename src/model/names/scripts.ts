/** Scripts that languages are written in, by ISO 15924. */
const SCRIPTS =
  `Latn Arab Cyrl Grek Hebr Hani Hira Kana Hang Deva Armn Geor Beng Guru Gujr Orya Taml Telu
  Knda Mlym Sinh Thai Laoo Khmr Mymr Tibt Mong Ethi Syrc Thaa Tfng Nkoo`.split(/\s+/);
/** What ISO 15924 has one code for and Unicode several scripts, or a script that it calls otherwise. */
const MADE_OF: Record<string, string[]> = {
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
  Aran: ['Arab'],
};
const LETTERS = SCRIPTS.map((script) => ({
  script,
  letter: new RegExp(`\\p{Script=${script}}`, 'u'),
}));

/** Whether a text is a language tag of BCP 47, such as `ar` or `sr-Latn`. */
export function isLanguageTag(tag: string): boolean {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    return /^[a-z]{2,3}(?:-|$)/.test(canonical ?? '');
  } catch {
    return false;
  }
}

/** A script that a name is in though its language is not written in it; both by ISO 15924. */
export interface ScriptMismatch {
  found: string;
  expected: string;
}

/**
 * Whether a name is in the script of its language. In names of other scripts a word may be Latin, such
 * as an acronym, but no part of a word.
 *
 * @param lang BCP 47; where it names no script, the usual one of the language counts
 * @returns what does not fit; nothing where all does, or where the language is not known
 */
export function scriptMismatch(name: string, lang: string): ScriptMismatch | undefined {
  const expected = new Intl.Locale(lang).maximize().script;
  if (expected === undefined) return undefined;
  const own = new Set(MADE_OF[expected] ?? [expected]);
  if (!own.isSubsetOf(new Set(SCRIPTS))) return undefined;
  const words = (name.match(/[\p{L}\p{M}]+/gu) ?? []).map(scriptsIn);
  const isInOwn = words.some((scripts) => !scripts.isDisjointFrom(own));
  for (const scripts of words) {
    const isLatinWord = scripts.size === 1 && scripts.has('Latn') && isInOwn;
    const [found] = scripts.difference(own);
    if (found !== undefined && !isLatinWord) return { found, expected };
  }
  return undefined;
}

function scriptsIn(word: string): Set<string> {
  return new Set(
    Array.from(word).flatMap(
      (character) => LETTERS.find(({ letter }) => letter.test(character))?.script ?? [],
    ),
  );
}
