/** Words that stand small within a title: articles, conjunctions, and prepositions of any length. */
const SMALL = new Set(
  (
    'a an the and but for nor or so yet as at by in of off on onto out over per to up upon via with from into about ' +
    'above across after against along amid among around before behind below beneath beside between beyond despite ' +
    'down during except inside like near outside past regarding since than through throughout toward towards under ' +
    'underneath until without within versus vs'
  ).split(' '),
);

/**
 * A title with the capitals that English styles of citation give it; one in another language, or with capitals of its
 * own within words, stays.
 *
 * @param language of the title, BCP 47
 * @see https://www.chicagomanualofstyle.org/qanda/data/faq/topics/CapitalizationTitles.html
 */
export function titleCase(title: string, language: string): string {
  if (!/^en\b/.test(language)) return title;
  const words = title.split(' ');
  return words
    .map((word, index) => {
      const isFirst = index === 0 || /[:?!.—–]”?$/.test(words[index - 1] ?? '');
      const isLast = index === words.length - 1;
      return word
        .split('-')
        .map((part, at) =>
          isSmall(part) && (at > 0 || !(isFirst || isLast)) ? part : raised(part),
        )
        .join('-');
    })
    .join(' ');
}

function isSmall(word: string): boolean {
  return SMALL.has(word.replaceAll(/[^\p{L}]/gu, ''));
}

/** With its first letter large, unless it has capitals of its own: "iPhone". */
function raised(word: string): string {
  return /\p{Lu}/u.test(word) ? word : word.replace(/\p{Ll}/u, (letter) => letter.toUpperCase());
}
