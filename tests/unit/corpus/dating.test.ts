import { describe, expect, test } from 'vitest';
import { tellingsOf } from '../../../src/corpus/timeline.ts';
import { datedWords } from '../../../src/words/en/dated-words.ts';
import { timelineCalendar } from '../../../src/exports/timeline-calendar.ts';
import { timelineRows } from '../../../src/exports/timeline-rows.ts';
import { aCorpus } from './a-corpus.ts';

interface Told {
  date: string;
  published?: string;
  basis?: string;
  planned?: boolean;
  knownBy?: boolean;
  written?: undefined;
}

/** A corpus in which each of some articles tells of one event. */
function corpusTelling(...tellings: Told[]) {
  return aCorpus(
    Object.fromEntries(
      tellings.map(({ published = '2016', ...account }, index) => [
        `article-${index}`,
        { published, passages: { p: 'Iraq.' }, dates: [{ event: 'e', passage: 'p', ...account }] },
      ]),
    ),
    { e: { participants: ['iraq'] } },
  );
}

const datingOf = (...dates: string[]) =>
  corpusTelling(...dates.map((date) => ({ date }))).events[0]!.dating;

describe('an event is dated by what all its accounts leave', () => {
  test.each([
    [['[2015-09-27..2015-09-30]', '[..2015-09-27]'], '2015-09-27'],
    [['2015-09', '[2015-09-27..2015-10-03]'], '[2015-09-27..2015-09-30]'],
    [['[2015-09-20..]', '../2015-09-25', '2015'], '[2015-09-20..2015-09-25]'],
    [['2015-09', '2015'], '2015-09'],
    [['[..2015-09-27]', '[..2015-09-29]'], '[..2015-09-27]'],
    // Where no day fits, the most exact.
    [['2015-09-27', '2015-10'], '2015-09-27'],
    // "About" is no bound.
    [['2015-09~', '2015-10-02'], '2015-10-02'],
    [['2024-12-22~', '2024'], '2024-12-22~'],
    // Days that are not in a row have no common stretch.
    [['[2015-09-27,2015-10-03]', '[2015-09-28..2015-09-30]'], '[2015-09-28..2015-09-30]'],
  ])('accounts of %j make it %s', (dates, date) => {
    expect(datingOf(...dates).date).toBe(date);
    expect(datingOf(...dates.toReversed()).date).toBe(date);
  });

  test('and the page says from which accounts', () => {
    const { basis, accounts } = datingOf('[2015-09-27..2015-09-30]', '[..2015-09-27]');
    expect(basis?.text).toBe(
      'What fits the accounts of both The Daily (between 27 and 30 September 2015) and The Daily (on or before 27 September 2015).',
    );
    expect(accounts.map(({ article }) => article.id)).toEqual(['article-0', 'article-1']);
  });

  test('as far as had been told by then', () => {
    const { events } = corpusTelling(
      { date: '2015', published: '2016-02' },
      { date: '2015-09', published: '2016-01' },
      { date: '[2015-09-20..2015-10-03]', published: '2016-03' },
    );
    expect(tellingsOf(events[0]!).map(({ article, dating }) => [article.id, dating.date])).toEqual([
      ['article-1', '2015-09'],
      ['article-0', '2015-09'],
      ['article-2', '[2015-09-20..2015-09-30]'],
    ]);
  });
});

describe('what is only known to hold on a day', () => {
  const known = (date: string) => ({ date: `${date}/..`, knownBy: true });
  const datingOf = (...told: Told[]) => {
    const { date, isKnownBy } = corpusTelling(...told).events[0]!.dating;
    return isKnownBy ? `known by ${date}` : date;
  };

  test.each([
    [[known('2015-09-28'), known('2015-09-30')], 'known by 2015-09-28/..'],
    [[known('2015-09'), known('2015-09-28')], 'known by 2015-09-28/..'],
    [[known('2015-09'), known('2015-10-01')], 'known by 2015-09/..'],
    [[known('2015-09-20~'), known('2015-09-28')], 'known by 2015-09-28/..'],
    // It is no end of when it can have begun, and cuts nothing to a day.
    [[known('2015-09-30'), { date: '2015-09' }], '2015-09'],
    [[known('2015-09-28'), { date: '2015-09' }], '2015-09'],
    [[known('2015-09-28'), { date: '2015' }], '2015'],
    [[known('2015-09-30'), { date: '2015-09-20' }], '2015-09-20'],
    [[known('2015-09-30'), { date: '[..2015-10-03]' }], '[..2015-10-03]'],
    // What already held did not happen later.
    [[known('2015-09-30'), { date: '2015-11' }], 'known by 2015-09-30/..'],
  ])('%j makes it %s', (told, date) => {
    expect(datingOf(...told)).toBe(date);
    expect(datingOf(...told.toReversed())).toBe(date);
  });

  test('contradicts no date: it may have been before, and goes on', () => {
    const isInConflict = (date: string) =>
      corpusTelling(known('2015-09-30'), { date }).events[0]!.isInConflict;
    expect(['2015-09-20', '2015-09', '2015-11'].map(isInConflict)).toEqual([false, false, false]);
  });
});

describe('accounts are in conflict, or less exact', () => {
  const differencesOf = (...told: Told[]) => {
    const corpus = corpusTelling(...told);
    const { isInConflict, variations } = corpus.events[0]!;
    return [
      ...(isInConflict ? ['conflict'] : []),
      ...variations.filter((aspect) => aspect === 'exactness'),
    ];
  };
  test.each([
    ['2015-09-27', '2015-09-28', ['conflict']],
    ['2015-09', '2015-09~', []],
    ['2015-09', '2015-10~', []],
    ['2015-09', '2015-12~', ['conflict']],
    ['2015-09-27', '2015-09-28?', []],
    ['2015-09-27', '2015-09', ['exactness']],
    ['2015-09-27', '[2015-09-26..2015-09-28]', []],
    ['[..2015-09-27]', '[..2015-09-30]', []],
    ['2015-09-27', '[..2015-09-30]', ['exactness']],
  ])('of %s and %s: %j', (one, other, differences) => {
    expect(differencesOf({ date: one }, { date: other })).toEqual(differences);
  });

  test('but not where one only bounds it by the day on which it was published', () => {
    const bounded = { date: '[..2015-09-30]', written: undefined };
    expect(differencesOf({ date: '2015-09-27' }, bounded)).toEqual([]);
  });

  test('but not where one had it only as planned', () => {
    const planned = { date: '2015-09-27', published: '2015-09-20', planned: true };
    expect(differencesOf(planned, { date: '2015-09-29' })).toEqual([]);
  });
});

describe('what is planned', () => {
  const planned = { date: '2015-09-28', published: '2015-09-27', planned: true };

  test('is told as planned in words, rows and calendar', () => {
    const { events } = corpusTelling(planned);
    expect(datedWords(events[0]!.dating)).toBe('28 September 2015, planned');
    expect(timelineRows(events, String)[0]?.isPlanned).toBe(true);
    const calendar = timelineCalendar('A desk', events, String, undefined);
    expect(calendar).toContain('STATUS:TENTATIVE');
    expect(calendar).toContain('SUMMARY:● e (28 September 2015\\, planned)');
  });

  test('has happened once an article tells that it did, on the day that it says', () => {
    const { events } = corpusTelling(planned, { date: '2015-09-29' });
    expect(events[0]!.dating).toMatchObject({ date: '2015-09-29', isPlanned: false });
    const before = tellingsOf(events[0]!)[0];
    expect(before?.dating).toMatchObject({ date: '2015-09-28', isPlanned: true });
  });
});
