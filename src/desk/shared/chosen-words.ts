import { countWords, LONGEST_QUOTATION } from '../../model/quotations.ts';
import type { Addition, Chip, ChipGroup } from './chip.ts';

/** What can be made of words that somebody has chosen in a report, beside a quotation. */
export const MADE_ENTRIES = ['date', 'figure', 'tie', 'source'] as const;
export type MadeEntry = (typeof MADE_ENTRIES)[number];

/** Words of a report, and where they stand in it, in UTF-16 units. */
export interface ChosenWords {
  text: string;
  start: number;
  end: number;
}

/**
 * The entry to make of chosen words, with what was found in them already.
 *
 * @param sources the ids of sources, of which some are things, too
 */
export function entryOf(
  made: MadeEntry,
  chosen: ChosenWords,
  chips: Chip[],
  sources: ReadonlySet<string>,
): Addition {
  const inside = chipsIn(chips, chosen);
  const things = thingsIn(inside, chosen);
  switch (made) {
    case 'date':
      return (
        entryIn(inside, ['events', 'dates']) ?? {
          field: 'dates',
          value: {
            event: '',
            date: '',
            ...(isShort(chosen.text) && { written: chosen.text }),
            passage: '',
          },
        }
      );
    case 'figure':
      return (
        entryIn(inside, ['figures']) ?? {
          field: 'figures',
          value: { value: '', unit: '', counts: '', passage: '' },
        }
      );
    case 'tie':
      return {
        field: 'relations',
        value: { from: things[0] ?? '', type: '', to: things[1] ?? '', passage: '' },
      };
    case 'source':
      return (
        entryIn(inside, ['sourcing']) ?? {
          field: 'sources',
          value: { source: things.find((id) => sources.has(id)) ?? '', sourcing: '', passage: '' },
        }
      );
  }
}

/** Why nothing of a kind can be made of chosen words: they hold no date, or no figure. */
export function reasonAgainstMaking(
  made: MadeEntry,
  chosen: ChosenWords,
  chips: Chip[],
): 'noDate' | 'noFigure' | undefined {
  const isFound = (groups: ChipGroup[]) => entryIn(chipsIn(chips, chosen), groups) !== undefined;
  if (made === 'date') {
    return DATE_WORDS.test(chosen.text) || isFound(['events', 'dates']) ? undefined : 'noDate';
  }
  if (made === 'figure') {
    return NUMBER_WORDS.test(chosen.text) || isFound(['figures']) ? undefined : 'noFigure';
  }
  return undefined;
}

const DATE_WORDS =
  /\d|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|yesterday|today|tomorrow|tonight|ago|(?:last|next|this|past|following|previous)\s+\w+|day|week|month|year|decade|century)s?\b/i;
const NUMBER_WORDS =
  /\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|third|quarter|none|no|both|several|many|few)\b/iu;

/** Words in quotation marks, of which they have only one pair. */
export function quotationOf(text: string): string {
  const bare = text
    .trim()
    .replace(/^[“”„"«»]+|[“”"«»]+$/g, '')
    .trim();
  return `“${bare}”`;
}

/** Whether so many words may be quoted. */
export function isShort(text: string): boolean {
  return countWords(text) <= LONGEST_QUOTATION;
}

function chipsIn(chips: Chip[], chosen: ChosenWords): Chip[] {
  return chips.filter(({ places }) =>
    places.some(({ start, end }) => start < chosen.end && end > chosen.start),
  );
}

function entryIn(chips: Chip[], groups: ChipGroup[]): Addition | undefined {
  return chips.find(({ group }) => groups.includes(group))?.adds[0];
}

/** The ids of what is named in the words, in the order in which it is. */
function thingsIn(chips: Chip[], { start, end }: ChosenWords): string[] {
  const firstPlace = ({ places }: Chip) =>
    Math.min(
      ...places.filter((place) => place.start < end && place.end > start).map((one) => one.start),
    );
  return chips
    .toSorted((a, b) => firstPlace(a) - firstPlace(b))
    .flatMap(({ thing }) => thing ?? []);
}
