const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const SCALES: Record<string, number> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 };

const VALUES = new Map<string, number>([
  ...UNITS.split(' ').map((word, index): [string, number] => [word, index + 1]),
  ...TENS.split(' ').map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['a', 1],
  ['an', 1],
  ['dozen', 12],
]);

const SMALL = [...VALUES.keys()].filter((word) => word.length > 2 && word !== 'dozen').join('|');
const SCALE = Object.keys(SCALES).join('|');

/** The source of a regular expression for a number in words: "two", "twenty-five", "a hundred", "two dozen". */
export const NUMBER_WORDS = `(?:(?:${SMALL})(?:[-\\s](?:(?:${SMALL}|${SCALE}|dozen)\\b))*|an?\\s+(?:dozen|${SCALE})\\b(?:\\s+(?:${SCALE})\\b)?)(?:(?<=hundred|thousand)\\s+and\\s+(?:${SMALL})\\b(?:-(?:${SMALL})\\b)?)?`;

/** The number that some words say; nothing where one of them is no word for a number. */
export function numberInWords(words: string): number | undefined {
  let whole = 0;
  let part = 0;
  for (const word of words.toLowerCase().split(/[\s-]+(?:and\s+)?/)) {
    const scale = SCALES[word];
    const value = VALUES.get(word);
    if (scale === 100) part = (part || 1) * 100;
    else if (scale !== undefined) [whole, part] = [whole + (part || 1) * scale, 0];
    else if (word === 'dozen') part = (part || 1) * 12;
    else if (value !== undefined) part += value;
    else return undefined;
  }
  return whole + part;
}
