import edtf, { type EdtfInterval, type EdtfMoment, type EdtfNode, parse } from 'edtf';

/** A date that cannot be: its `reason` says why, in a sentence for the editor who wrote it. */
export class InvalidDateError extends Error {
  readonly rule: 'malformed-date' | 'impossible-date';
  readonly found: string;

  constructor(rule: InvalidDateError['rule'], found: string, reason: string) {
    super(`"${found}" is not a date: ${reason}`);
    this.name = 'InvalidDateError';
    this.rule = rule;
    this.found = found;
  }
}

const MONTHS_WITH_DAYS = 12;
const HOW_TO_WRITE =
  'write it as EDTF, such as 2015-09-30, 2015-09 (that month), 2015-10~ (about then) or [..2015-09-30] (by then).';

/**
 * The parts of an EDTF date, level 0 to 2 (ISO 8601-2:2019), checked against the calendar.
 *
 * @param date such as `2015-09-30`, `2024-12-22~`, `../2015-09`, `[2015-09-27..2015-09-30]`
 * @throws {InvalidDateError} when it is not EDTF, names a day or month that does not exist, carries
 *   a time of day, or lies beyond the years that ECMAScript can count (271,821 BC to AD 275,760)
 */
export function parseDate(date: string): EdtfNode {
  let node: EdtfNode;
  try {
    node = parse(date);
    if (node.type === 'Interval') edtf(node);
  } catch {
    throw new InvalidDateError(...reasonOf(date));
  }
  for (const moment of momentsOf(node)) {
    assertOnCalendar(moment, date);
  }
  return node;
}

/** Every single date in a node: the bounds of an interval, the members of a list or set. */
export function momentsOf(node: EdtfNode): EdtfMoment[] {
  switch (node.type) {
    case 'Interval':
      return boundsOf(node).filter((bound) => bound !== undefined);
    case 'List':
    case 'Set':
      return node.values.flat();
    default:
      return [node];
  }
}

/** The bounds of an interval; nothing where one is open or unknown. */
export function boundsOf({
  values: [lower, upper],
}: EdtfInterval): [lower: EdtfMoment | undefined, upper: EdtfMoment | undefined] {
  return [
    typeof lower === 'object' && lower ? lower : undefined,
    typeof upper === 'object' && upper ? upper : undefined,
  ];
}

/** The number of days of a month; `month` counts from 0. */
export function daysInMonth(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(2000, month + 1, 0));
  lastDay.setUTCFullYear(year, month + 1, 0);
  return lastDay.getUTCDate();
}

function assertOnCalendar(moment: EdtfMoment, date: string): void {
  const [year, month, day, hour] = moment.values;
  if (moment.type === 'Date' && hour !== undefined) {
    throw new InvalidDateError('malformed-date', date, 'leave out the time of day.');
  }
  if (moment.type === 'Date' && month !== undefined && day !== undefined) {
    const last = daysInMonth(year, month);
    if (day > last) throw new InvalidDateError('impossible-date', date, tooManyDays(year, month));
  }
  if (moment.type === 'Year' && (moment.values[0] < -271_820 || moment.values[0] > 275_759)) {
    throw new InvalidDateError('impossible-date', date, 'that year is out of range.');
  }
}

function reasonOf(date: string): ConstructorParameters<typeof InvalidDateError> {
  for (const [, year, month, day] of date.matchAll(/(\d{4})-(\d{2})(?:-(\d{2}))?/g)) {
    const monthIndex = Number(month) - 1;
    // 21 to 41 are seasons and quarters (ISO 8601-2:2019, 4.8).
    if (Number(month) === 0 || (Number(month) > MONTHS_WITH_DAYS && day !== undefined)) {
      return ['impossible-date', date, `there is no month ${month}.`];
    }
    if (Number(month) > MONTHS_WITH_DAYS && Number(month) < 21) {
      return ['impossible-date', date, `there is no month ${month}.`];
    }
    if (day === '00') return ['impossible-date', date, 'there is no day 00.'];
    if (day !== undefined && Number(day) > daysInMonth(Number(year), monthIndex)) {
      return ['impossible-date', date, tooManyDays(Number(year), monthIndex)];
    }
  }
  if (/^[^.]+\/[^.]+$/.test(date)) {
    const [lower = '', upper = ''] = date.split('/');
    if (isDate(lower) && isDate(upper)) {
      return ['impossible-date', date, `${upper} is earlier than ${lower}.`];
    }
  }
  return ['malformed-date', date, HOW_TO_WRITE];
}

function tooManyDays(year: number | undefined, month: number): string {
  const name = new Date(Date.UTC(2000, month)).toLocaleString('en', {
    month: 'long',
    timeZone: 'UTC',
  });
  return `${name} ${year} has ${daysInMonth(year as number, month)} days.`;
}

function isDate(text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}
