/** One place in a passage where a thing is named; offsets in UTF-16 units of the passage's text. */
export interface Mention {
  /** The id of the country, actor, place or source. */
  entity: string;
  start: number;
  end: number;
}

/** A paragraph of an article: the unit of evidence. */
export interface Passage {
  /** Unique in its article; the address of the passage is `#id`. */
  id: string;
  /** What it is called: its id in words. */
  name: string;
  /** Its plain text, without markup and without the `{#id}` marker. */
  text: string;
  /** In order of place, not overlapping. */
  mentions: Mention[];
}

/**
 * The id of a passage as a reader meets it, with the capitals of the names in it: "Polvia behind it".
 *
 * @param isName whether a word is a name of something, with these very capitals
 */
export function passageName(id: string, isName: (word: string) => boolean): string {
  return id
    .split('-')
    .map((word) => {
      const capitals = word.toUpperCase();
      return [capitals.charAt(0) + word.slice(1), capitals].find(isName) ?? word;
    })
    .join(' ');
}

/** The id of the preview that an article's page shows of a thing that it mentions. */
export function previewId(entity: string): string {
  return `preview_${entity}`;
}
