/** Lists, order and numbers in the way of a language. */
export interface ListsInWords {
  /** "a, b, and c". */
  listed: (parts: Iterable<string>) => string;
  /** "a, b, or c". */
  either: (parts: Iterable<string>) => string;
  /** A list of what is not text, in parts: what is listed by its index, and the words between. */
  listParts: (count: number) => (number | string)[];
  /** The order of names and words. */
  inOrder: (a: string, b: string) => number;
  /** A number as it is written. */
  numberWords: (number: number) => string;
}

/**
 * @param language a tag of BCP 47
 * @param digits the same with the digits that it writes, where CLDR leaves these to the region
 */
export function listsIn(language: string, digits = language): ListsInWords {
  const and = new Intl.ListFormat(language);
  const or = new Intl.ListFormat(language, { type: 'disjunction' });
  return {
    listed: (parts) => and.format(parts),
    either: (parts) => or.format(parts),
    listParts(count) {
      const places = Array.from({ length: count }, (_, index) => String(index));
      return and
        .formatToParts(places)
        .map(({ type, value }) => (type === 'element' ? Number(value) : value));
    },
    inOrder: new Intl.Collator(language, { numeric: true }).compare,
    numberWords: (number) => number.toLocaleString(digits),
  };
}
