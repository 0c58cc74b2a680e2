import fc from 'fast-check';
import { InvalidDateError } from '../../../../src/model/dates/invalid-date-error.ts';
import { parseDate } from '../../../../src/model/dates/parse-date.ts';

/** The years in which anything is, and some with digits that are not known. */
const year = fc.oneof(
  fc.integer({ min: 1900, max: 2099 }).map(String),
  fc.integer({ min: 0, max: 9998 }).map((number) => String(number).padStart(4, '0')),
  fc.integer({ min: 1, max: 9999 }).map((number) => `-${String(number).padStart(4, '0')}`),
  fc
    .array(fc.constantFrom(...Array.from('0123456789XXXX')), { minLength: 4, maxLength: 4 })
    .map((digits) => digits.join('')),
);
const mark = fc.constantFrom('', '', '', '?', '~', '%');
const twoDigits = fc
  .tuple(fc.constantFrom(...Array.from('0123X')), fc.constantFrom(...Array.from('0123456789XX')))
  .map((digits) => digits.join(''));
const marked = (digits: fc.Arbitrary<string>) =>
  fc.tuple(mark, digits, mark).map((part) => part.join(''));
const season = fc.integer({ min: 21, max: 41 }).map(String);

const moment = fc.oneof(
  marked(year),
  fc.tuple(marked(year), marked(fc.oneof(twoDigits, season))).map((parts) => parts.join('-')),
  fc.tuple(marked(year), marked(twoDigits), marked(twoDigits)).map((parts) => parts.join('-')),
  fc
    .tuple(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 4 }))
    .map(([number, significant]) => `${String(number).padStart(4, '0')}S${significant}`),
  fc
    .tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 0, max: 8 }))
    .map(([number, power]) => `Y${number}E${power}`),
);
const bound = fc.oneof(moment, fc.constantFrom('', '..'));
const member = fc.oneof(
  moment,
  fc.tuple(moment, moment).map((ends) => ends.join('..')),
);

/**
 * Texts that the grammar of EDTF makes, level 0 to 2: days, months, seasons and years, marked and with
 * digits that are not known in any place, intervals, sets and lists. Some are not on the calendar.
 */
export const anyEdtfText = fc.oneof(
  moment,
  fc.tuple(bound, bound).map((ends) => ends.join('/')),
  fc
    .tuple(
      fc.constantFrom('[]', '{}'),
      fc.constantFrom('', '..'),
      fc.array(member, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('', '..'),
    )
    .map(([[open = '', close = ''], earlier, members, later]) =>
      [open, earlier, members.join(','), later, close].join(''),
    ),
);

/** The reason why a text is refused as a date; nothing when it is read. */
export function refusalOf(text: string): string | undefined {
  try {
    parseDate(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof InvalidDateError)) throw error;
    return error.message;
  }
}

/** Those of the texts that are accepted as dates. */
export const anyDate = anyEdtfText.filter((text) => refusalOf(text) === undefined);
