import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { fingerprintOf } from '../../src/files/fingerprint.ts';
import { ledgerText } from '../../src/files/ledger-text.ts';
import { MADE_UP_DESK } from '../made-up-desk.ts';
import { daySpan } from '../../src/model/dates/day-span.ts';

/** A date of every form of EDTF, level 0 to 2, and what the timeline lists it under. */
export const ODD_DATES: [date: string, year: string][] = [
  ['2015-09-27', '2015'],
  ['0050-03-01', 'AD 50'],
  ['0000', '1 BC'],
  ['-0044-03-15', '45 BC'],
  ['-0001', '2 BC'],
  ['9999', '9999'],
  ['2015-09-30~', '2015'],
  ['2015-XX-15', '2015'],
  ['2015-XX-XX', '2015'],
  ['2015-1X', '2015'],
  ['2015-09-2X', '2015'],
  ['20XX', 'Year not known'],
  ['201X?', 'Year not known'],
  ['1XXX-XX', 'Year not known'],
  ['156X-12-25', 'Year not known'],
  ['XXXX-12-XX', 'Year not known'],
  ['XXXX-12-25', 'Year not known'],
  ['1950S2', 'Year not known'],
  ['Y2E3', '2000'],
  ['2001-21', '2001'],
  ['2001-34~', '2001'],
  ['20XX-22', 'Year not known'],
  ['2001-21/2001-23', '2001'],
  ['2004-06-XX/2004-07-03', '2004'],
  ['199X/2000', '2000'],
  ['2004-06-~01/2004-06-~20', '2004'],
  ['1985/', '1985'],
  ['/1985', '1985'],
  ['1985/..', '1985'],
  ['../1985', '1985'],
  ['../..', 'Year not known'],
  ['?2004-06-~11', '2004'],
  ['2004-06~-11', '2004'],
  ['[2015-09-XX,2015-10]', '2015'],
  ['[1667,1668,1670..1672]', '1667'],
  ['[..1760-12-03]', '1760'],
  ['[1760-01,1760-12..]', '1760'],
  ['{1960,1961-12}', '1960'],
  ['{..1984}', '1984'],
];
/** When the articles that tell of them were published. */
const PUBLISHED = ['2026-01~/2026-02~', 'XXXX-12-XX', '20XX', '2026-XX-15', '2026/'];
/** Every so many events are told of by a second article, which does not know when they were. */
const TOLD_TWICE = 4;

/** The title of the event on one of the dates. */
export function titleOf(number: number): string {
  return `Norland speaks, part ${number}.`;
}

const SAID = 'Norland spoke to Sudland of the Guard.';

/** Whether the article that dates an event may be older than it; a second one tells it alike. */
function isPlanned(number: number): boolean {
  const published = PUBLISHED[number % PUBLISHED.length] ?? '';
  return daySpan(ODD_DATES[number]?.[0] ?? '').earliest > daySpan(published).earliest;
}

/** How a date is said not to be stated; an article's own date is no end of what it tells. */
function reckoned(date: string) {
  return date.startsWith('../')
    ? { grade: 'record', basis: 'Made up. [@a-book]' }
    : { grade: 'computed', basis: 'Made up.', reckonedFrom: ['published'] };
}

/**
 * Writes a small corpus in which events, figures and publications have odd dates.
 *
 * @param folder where it is written; what was there goes
 */
export function writeOddDates(folder: string): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  rmSync(folder, { recursive: true, force: true });
  for (const collection of ['places', 'comparisons'])
    mkdirSync(join(folder, collection), { recursive: true });
  write('desk.yaml', stringify(MADE_UP_DESK));
  const described = (name: string) => ({
    name,
    description: `${name}, made up for a test. [@a-book]`,
  });
  write('countries/norland.yaml', stringify(described('Norland')));
  write('countries/sudland.yaml', stringify(described('Sudland')));
  write(
    'references/a-book.yaml',
    stringify({ title: 'A book', publisher: 'A press', url: 'https://example.org/', seen: '2026' }),
  );
  write('actors/guard.yaml', stringify({ ...described('Guard'), kind: 'organization' }));
  write(
    'sources/daily.yaml',
    stringify({ ...described('Daily'), kind: 'outlet', ownership: 'not-found' }),
  );
  for (const [number] of ODD_DATES.entries()) {
    write(
      `events/event-${number}.yaml`,
      stringify({
        title: titleOf(number),
        kind: 'statement',
        description: `It spoke. [@article-${number % PUBLISHED.length}#said-${number}]`,
        participants: { norland: 'speaks', sudland: 'hears it' },
      }),
    );
  }
  for (const [article, published] of PUBLISHED.entries()) {
    const told = ODD_DATES.flatMap(([date], number) => {
      if (number % PUBLISHED.length === article) return [{ number, date }];
      const isSecond = number % TOLD_TWICE === 0 && (number + 1) % PUBLISHED.length === article;
      return isSecond ? [{ number, date: '../..' }] : [];
    });
    const fields = {
      title: `What was said, part ${article}`,
      summary: `Norland spoke. [@#said-${told[0]?.number ?? 0}]`,
      original: { source: 'daily', published },
      entities: ['norland', 'sudland', 'guard'],
      dates: told.map(({ number, date }) => ({
        event: `event-${number}`,
        date,
        written: 'then',
        ...(number % 3 === 0 ? reckoned(date) : {}),
        passage: `said-${number}`,
        planned: isPlanned(number),
      })),
      sources: told.map(({ number }) => ({
        source: 'daily',
        sourcing: 'own-reporting',
        passage: `said-${number}`,
      })),
      locators: Object.fromEntries(
        told.map(({ number }) => [`said-${number}`, { paragraph: 1, start: 'spoke' }]),
      ),
      figures: told.map(({ number, date }) => ({
        value: 3500,
        unit: 'words',
        counts: 'words spoken',
        date,
        passage: `said-${number}`,
      })),
      relations: told.map(({ number }) => ({
        from: 'norland',
        type: 'warns',
        to: 'sudland',
        by: 'daily',
        event: `event-${number}`,
        passage: `said-${number}`,
      })),
    };
    const passages = told.map(({ number }) => `${SAID} {#said-${number}}`);
    const hashes = told.map(({ number }) => [`said-${number}`, fingerprintOf(SAID)] as const);
    write(
      `ledger/article-${article}.yaml`,
      ledgerText(undefined, new Map(hashes), { date: '2026', kind: 'first', changes: [] }),
    );
    write(
      `articles/article-${article}.md`,
      `---\n${stringify(fields)}---\n\n${passages.join('\n\n')}\n`,
    );
  }
}
