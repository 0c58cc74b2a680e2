const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const QUANTITY = `no|neither|both|all|each|every|only|first|last|earliest|latest|oldest|newest|\\d+|${NUMBERS.join('|')}`;
const COUNTED = 'articles?|accounts?|outlets?|digests?';

/**
 * "both articles", "each of the five articles", "the earliest article", "two later accounts", "the article here", and
 * "Both say" at the start of a sentence, where no noun in the plural says what they are.
 */
const COUNT = new RegExp(
  `\\b(?<quantity>${QUANTITY})(?: of)?(?: the| these| those)?(?: (?<inner>${QUANTITY}))?(?: [\\p{L}-]+)?\\s+(?:${COUNTED})\\b|\\b(?:${COUNTED}) here\\b|\\b(?:this|our) corpus\\b|(?<=^\\s*|[.!?\\]]\\s+)(?<bare>both)\\s+(?!(?:of|and|in|on|at|men|women|people)\\b|\\p{L}*s\\b|the\\b)(?-i:\\p{Ll}+)`,
  'giu',
);

/** Words that count or rank the articles of a corpus, and so become false when another is added. */
export interface CorpusCount {
  words: string;
  /** How many they say there are; nothing where they give no number. */
  count: number | undefined;
}

/** Where an English text counts the articles of its corpus, in order. */
export function corpusCountsIn(text: string): CorpusCount[] {
  return [...text.matchAll(COUNT)].map(({ 0: words, groups = {} }) => ({
    words: words.replace(/\s+/g, ' '),
    count: numberOf(groups.inner ?? groups.quantity ?? groups.bare ?? ''),
  }));
}

/** A number as it stands at the start of a sentence: "Five", "Twelve", "13". */
export function numberWord(number: number): string {
  const word = NUMBERS[number - 1];
  return word === undefined ? String(number) : word.charAt(0).toUpperCase() + word.slice(1);
}

function numberOf(quantity: string): number | undefined {
  const lower = quantity.toLowerCase();
  if (/^\d+$/.test(lower)) return Number(lower);
  if (lower === 'both') return 2;
  const index = NUMBERS.indexOf(lower);
  return index < 0 ? undefined : index + 1;
}
