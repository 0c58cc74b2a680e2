import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../src/corpus/domain.ts';
import { exchangeAmong, exchangeTies, isSaidBySide } from '../../../src/corpus/exchange.ts';
import { pairId } from '../../../src/model/paths.ts';
import { limitsOf } from '../../../src/corpus/limits.ts';
import { accountsInDetail, silentOn } from '../../../src/corpus/side-by-side.ts';
import { listedUnder } from '../../../src/corpus/index-by.ts';
import { derivationOf } from '../../../src/corpus/provenance.ts';
import { relatedTo } from '../../../src/corpus/related.ts';
import { tiesOf } from '../../../src/corpus/ties.ts';
import { aCorpus, THE_POST } from './a-corpus.ts';

const entity = (corpus: ReturnType<typeof aCorpus>, id: string) => corpus.things.get(id) as Entity;
const at = (event: string, date = '2015') => ({ event, date, passage: 'p' });

/** Two articles on one event, one of which names Daesh, and two that do not tell of it. */
const corpus = aCorpus(
  {
    before: { published: '2014', passages: { p: 'Iraq.' } },
    one: {
      published: '2015-09',
      passages: { p: 'Iraq and Russia.', q: 'Daesh.' },
      dates: [at('deal', '2015-09')],
      sources: [THE_POST],
      relations: [
        {
          from: 'iraq',
          type: 'shares-intelligence-with',
          to: 'russia',
          mutual: true,
          event: 'deal',
        },
        { from: 'iraq', type: 'fights', to: 'islamic-state', by: 'islamic-state' },
      ],
    },
    two: {
      published: '2015-10',
      passages: { p: 'Iraq and Daesh.' },
      dates: [at('deal')],
      sources: [THE_POST],
    },
    later: { published: '2016', passages: { p: 'Iraq.' } },
  },
  { deal: { participants: ['iraq', 'russia'] } },
);
const [deal] = corpus.events;

test('accounts are laid side by side: what only one article names, what another names nowhere, in what they are not alike', () => {
  const accounts = accountsInDetail(corpus, deal!);
  const ids = (things: { id: string }[]) => things.map(({ id }) => id);
  expect(
    accounts.map(({ account, participants, adds, leavesOut }) => [
      account.article.id,
      ids(participants),
      ids(adds),
      ids(leavesOut),
    ]),
  ).toEqual([
    ['one', ['iraq', 'russia'], ['russia'], []],
    ['two', ['iraq'], [], ['russia']],
  ]);
  expect(deal!.variations).toEqual(['exactness', 'participants']);
  expect(deal!.isInConflict).toBe(false);
});

describe('a body that speaks for a country that takes part', () => {
  const detailsOf = (...passages: string[]) => {
    const articles = Object.fromEntries(
      passages.map((p, index) => [`a${index}`, { passages: { p }, dates: [at('deal')] }]),
    );
    const told = aCorpus(articles, { deal: { participants: ['iraq', 'russia'] } });
    const ids = (things: { id: string }[]) => things.map(({ id }) => id);
    return {
      variations: told.events[0]!.variations,
      accounts: accountsInDetail(told, told.events[0]!).map((one) => ({
        participants: ids(one.participants),
        adds: ids(one.adds),
        leavesOut: ids(one.leavesOut),
      })),
    };
  };

  test('counts as naming it, as the passage names it', () => {
    expect(detailsOf('The Army and Russia.', 'Iraq and Russia.')).toEqual({
      variations: [],
      accounts: [
        { participants: ['army', 'russia'], adds: [], leavesOut: [] },
        { participants: ['iraq', 'russia'], adds: [], leavesOut: [] },
      ],
    });
  });

  test('is one more name where the country stands beside it', () => {
    expect(detailsOf('The Army of Iraq.', 'Iraq.').accounts).toEqual([
      { participants: ['iraq'], adds: ['army'], leavesOut: [] },
      { participants: ['iraq'], adds: [], leavesOut: ['army'] },
    ]);
  });

  test('is left out by who names neither', () => {
    expect(detailsOf('The Army.', 'Russia.')).toEqual({
      variations: ['participants'],
      accounts: [
        { participants: ['army'], adds: ['army'], leavesOut: ['russia'] },
        { participants: ['russia'], adds: ['russia'], leavesOut: ['army'] },
      ],
    });
  });
});

test('a place that is not where it was is named, and nobody is said to leave it out', () => {
  const told = aCorpus(
    {
      one: { passages: { p: 'Iraq in Lakeend. Highford agrees.' }, dates: [at('deal')] },
      two: { passages: { p: 'Iraq.' }, dates: [at('deal')] },
    },
    { deal: { participants: ['iraq'], place: 'lakeend' } },
  );
  const ids = (things: { id: string }[]) => things.map(({ id }) => id);
  const [one, two] = accountsInDetail(told, told.events[0]!);
  expect(ids(one!.places)).toEqual(['lakeend', 'highford']);
  expect(ids(one!.adds)).toEqual(['lakeend']);
  expect(ids(two!.leavesOut)).toEqual(['lakeend']);
});

describe('accounts differ in the place', () => {
  const variationsIn = (place: string, ...passages: string[]) => {
    const articles = Object.fromEntries(
      passages.map((p, index) => [`a${index}`, { passages: { p }, dates: [at('deal')] }]),
    );
    return aCorpus(articles, { deal: { participants: ['iraq'], place } }).events[0]!.variations;
  };

  test('where one names it and another does nowhere', () => {
    expect(variationsIn('lakeend', 'Iraq in Lakeend.', 'Iraq.')).toEqual(['place']);
  });

  test('but not where one names a place that it was not', () => {
    expect(
      variationsIn('lakeend', 'Iraq in Lakeend.', 'Iraq in Lakeend. Highford agrees.'),
    ).toEqual([]);
  });

  test('but not where one names a place that lies in it', () => {
    expect(variationsIn('russia', 'Iraq in Russia.', 'Iraq.')).toEqual(['place']);
    expect(variationsIn('iraq', 'Iraq.', 'Lakeend.')).toEqual([]);
  });
});

test('accounts are in conflict when no day fits both; what articles write may be more or less exact', () => {
  const readingOf = (one: string, two: string, written?: string) => {
    const told = aCorpus(
      {
        one: { passages: { p: 'Iraq.' }, dates: [{ ...at('deal', one), written }] },
        two: { passages: { p: 'Iraq.' }, dates: [{ ...at('deal', two), written }] },
      },
      { deal: { participants: ['iraq'] } },
    );
    const { isInConflict, variations } = told.events[0]!;
    return [...(isInConflict ? ['conflict'] : []), ...variations];
  };
  expect(readingOf('2025-01-11', '2025-01')).toEqual([]);
  expect(readingOf('[..2015-09-27]', '[..2015-09-29]')).toEqual([]);
  expect(readingOf('2025-01-11', '2025-01', 'then')).toEqual(['exactness']);
  expect(readingOf('2025-01-11', '2025-01-12')).toEqual(['conflict']);
  expect(readingOf('2024', '2025-01')).toEqual(['conflict']);
});

describe('an article is silent on an event', () => {
  const silentIn = (
    later: Parameters<typeof aCorpus>[0][string],
    participants = ['iraq', 'russia'],
  ) => {
    const told = aCorpus(
      {
        teller: {
          published: '2018',
          passages: { p: 'Iraq, Russia.' },
          dates: [at('deal', '2015-09-27')],
        },
        later: { published: '2016', ...later },
      },
      {
        deal: { participants: ['iraq', 'russia'] },
        other: { participants },
      },
    );
    const deal = told.events.find(({ id }) => id === 'deal')!;
    return silentOn(told, deal).map(({ id }) => id);
  };
  const ofMatterAndTime = { passages: { p: 'Iraq, Russia.' }, dates: [at('other', '2015-12')] };

  test('that is of its matter and time and before it', () => {
    expect(silentIn(ofMatterAndTime)).toEqual(['later']);
  });

  test('but not where it tells of another matter of one of those who took part', () => {
    expect(silentIn(ofMatterAndTime, ['iraq'])).toEqual([]);
  });

  test('but not where it tells of another time', () => {
    expect(silentIn({ ...ofMatterAndTime, dates: [at('other', '2010')] })).toEqual([]);
  });

  test('but not where it came out before it, or may have', () => {
    expect(silentIn({ ...ofMatterAndTime, published: '2014' })).toEqual([]);
    expect(silentIn({ ...ofMatterAndTime, published: '2015-09' })).toEqual([]);
  });
});

test('two articles that rest on one newspaper have the outlets’ own word and one origin more', () => {
  expect(deal!.origins.known.map(({ id }) => id)).toEqual(['the-daily', 'the-witness']);
  const [one] = corpus.articles.filter(({ id }) => id === 'one');
  const onThePost = one!.reliances.find(({ source }) => source.id === 'the-post');
  expect(onThePost?.chain.map(({ id }) => id)).toEqual(['the-daily', 'the-post', 'the-witness']);
});

describe('whose word an outlet passes on', () => {
  const earlier = {
    published: '2005',
    passages: { p: 'Iraq.' },
    dates: [{ ...at('deal'), by: 'the-post' }],
    sources: ['the-post'],
  };
  const later = { ...earlier, published: '2015', sources: [THE_POST] };
  const corpus = aCorpus({ earlier, later }, { deal: { participants: ['iraq'] } });
  const ids = (things: { id: string }[]) => things.map(({ id }) => id);
  const source = (id: string) => corpus.sources.find((one) => one.id === id)!;

  test('holds in the article that says so, and in no other', () => {
    const chains = listedUnder(corpus.reliancesOn, source('the-post')).map(({ chain }) =>
      ids(chain),
    );
    expect(chains).toEqual([
      ['the-daily', 'the-post'],
      ['the-daily', 'the-post', 'the-witness'],
    ]);
    expect(ids(corpus.events[0]!.origins.known)).toEqual(['the-post', 'the-witness']);
  });

  test('counts for those people where it is theirs', () => {
    const through = listedUnder(corpus.reliancesThrough, source('the-witness'));
    expect(ids(through.map(({ article }) => article))).toEqual(['later']);
    expect(ids(listedUnder(corpus.carriersOf, source('the-witness')))).toEqual(['the-post']);
  });

  test('is said of the outlet as always so only where it is', () => {
    const one = aCorpus({ later: { ...later, dates: [] } });
    const derivationIn = (told: typeof corpus) => {
      const { always, inPart } = derivationOf(
        told,
        told.sources.find(({ id }) => id === 'the-post')!,
      );
      return [ids(always), ids(inPart)];
    };
    expect(derivationIn(one)).toEqual([['the-witness'], []]);
    expect(derivationIn(corpus)).toEqual([[], ['the-witness']]);
  });

  test('ties two articles where it is the same people’s, and not where both only cite it', () => {
    const another = { ...later, published: '2016', passages: { p: 'Russia.' }, dates: [] };
    const related = (others: Parameters<typeof aCorpus>[0]) => {
      const told = aCorpus({ later: { ...later, dates: [] }, ...others });
      return relatedTo(
        told,
        told.articles.find(({ id }) => id === 'later')!,
      ).map(({ article, sources }) => [article.id, ids(sources)]);
    };
    expect(related({ another })).toEqual([['another', ['the-post']]]);
    expect(related({ another: { ...another, sources: ['the-post'] } })).toEqual([]);
  });

  test('is followed for people without a name in all of the article, for others in the passage alone', () => {
    const passages = { p: 'Iraq.', q: 'Iraq.' };
    const said = (id: string) => ({ source: id, passage: 'q' });
    const waysTo = (id: string) => {
      const from = { source: 'the-post', derivedFrom: [id] };
      const told = aCorpus({ one: { passages, sources: [from, said(id)] } });
      return told.articles[0]!.reliances.filter(({ passage }) => passage.id === 'q').map(
        ({ chain }) => ids(chain),
      );
    };
    expect(waysTo('the-witness')).toEqual([['the-daily', 'the-post', 'the-witness']]);
    expect(waysTo('islamic-state')).toEqual([['the-daily', 'islamic-state']]);
  });
});

test('an account that says whose word it is has the origins of that alone', () => {
  const told = aCorpus(
    {
      one: {
        passages: { p: 'Iraq.' },
        dates: [{ ...at('deal'), by: 'islamic-state' }],
        sources: [THE_POST, 'islamic-state'],
      },
      two: {
        passages: { p: 'Iraq.' },
        dates: [{ ...at('deal'), by: 'the-post' }],
        sources: [THE_POST],
      },
    },
    { deal: { participants: ['iraq'] } },
  );
  expect(told.events[0]!.origins.known.map(({ id }) => id)).toEqual([
    'islamic-state',
    'the-witness',
  ]);
});

test('an outlet that gives no source is no origin, and unnamed people may be others of their country', () => {
  const told = aCorpus(
    {
      one: {
        passages: { p: 'Iraq.' },
        dates: [{ ...at('deal'), by: 'the-daily' }],
        sourcing: 'no-source-given',
      },
    },
    { deal: { participants: ['iraq'] } },
  );
  const { known, untraced, atLeast } = told.events[0]!.origins;
  expect([known, untraced.map(({ id }) => id), atLeast]).toEqual([[], ['the-daily'], 0]);
});

test('an account may be told in several passages, and has what any of them names', () => {
  const told = aCorpus(
    {
      one: {
        passages: { p: 'Russia.', q: 'It fell to Iraq.' },
        dates: [{ ...at('deal'), passage: ['p', 'q'] }],
      },
      two: { passages: { p: 'Iraq and Russia.' }, dates: [at('deal')] },
    },
    { deal: { participants: ['iraq', 'russia'] } },
  );
  const accounts = accountsInDetail(told, told.events[0]!);
  expect(accounts.map(({ participants }) => participants.map(({ id }) => id))).toEqual([
    ['iraq', 'russia'],
    ['iraq', 'russia'],
  ]);
  expect(told.events[0]!.variations).toEqual([]);
});

test('the ties of one are said once: in one way, at one time, to all of them', () => {
  const tiesWith = (id: string) =>
    tiesOf(corpus, entity(corpus, id)).map(({ type, isFrom, isMutual, others }) => [
      type.id,
      isFrom,
      isMutual,
      others.map((other) => other.id),
    ]);
  expect(tiesWith('russia')).toEqual([['shares-intelligence-with', true, true, ['iraq']]]);
  expect(tiesWith('islamic-state')).toEqual([['fights', false, false, ['iraq']]]);
});

test('between two there are only the ties of the two', () => {
  const [iraq, russia] = [entity(corpus, 'iraq'), entity(corpus, 'russia')];
  expect(tiesOf(corpus, iraq, russia).map(({ type }) => type.id)).toEqual([
    'shares-intelligence-with',
  ]);
});

test('the exchange has givers down and receivers across, and only what is given', () => {
  const { givers, receivers, between } = exchangeAmong(exchangeTies(corpus.relations, false));
  const [iraq, russia] = [entity(corpus, 'iraq'), entity(corpus, 'russia')];
  expect(givers).toEqual([iraq, russia]);
  expect(receivers).toEqual([iraq, russia]);
  expect(between(iraq, russia)).toHaveLength(1);
  expect(between(iraq, iraq)).toEqual([]);
});

test('a tie is said by a side to it where the word is that of a named official of one of its sides, and by nobody else', () => {
  const [relation] = corpus.relations;
  const iraq = entity(corpus, 'iraq');
  const by = (sort: string, country: Entity | undefined) => ({
    ...relation!,
    by: { ...relation!.by, sort, country },
  });
  expect(isSaidBySide(by('official', iraq))).toBe(true);
  expect(isSaidBySide(by('unnamed', iraq))).toBe(false);
  expect(isSaidBySide(by('official', undefined))).toBe(false);
});

test('two things that a passage names are a pair, with the passages and events of both', () => {
  const pair = corpus.pairs.get(pairId({ id: 'russia' }, { id: 'iraq' }));
  expect(pair?.passages.map(({ article, passage }) => `${article.id} ${passage.id}`)).toEqual([
    'one p',
  ]);
  expect(pair?.events).toEqual([deal]);
});

test('what a corpus lacks is counted: quiet years, one origin, one article, what is not here', () => {
  const limits = limitsOf(corpus);
  expect(limits.yearsWithoutArticle).toEqual([]);
  expect(limits.toldByOne).toEqual([]);
  expect(limits.withoutSecondOrigin).toEqual([]);
  expect(limits.notHere.map(({ id }) => id)).toEqual(['the-post']);
  expect(limits.namedByOne.map(({ id }) => id)).toEqual(['russia']);
  expect(limits.namedVoices).toEqual([]);
  expect(limits.withoutVoice.map(({ id }) => id)).toEqual(['iraq', 'russia']);
});

test('an event of several articles lacks a second origin when no more than one is known, also where some give no source', () => {
  const telling = (by: string, sourcing = 'other-outlet') => ({
    passages: { p: 'Iraq.' },
    dates: [{ ...at('deal'), by }],
    sources: by === 'the-daily' ? [] : [by === 'the-post' ? THE_POST : by],
    sourcing,
  });
  const lacking = (...articles: ReturnType<typeof telling>[]) =>
    limitsOf(
      aCorpus(Object.fromEntries(articles.map((article, index) => [`a${index}`, article])), {
        deal: { participants: ['iraq'] },
      }),
    ).withoutSecondOrigin.length;
  const unsourced = telling('the-daily', 'no-source-given');
  expect(lacking(telling('the-post'), telling('the-witness'))).toBe(1);
  expect(lacking(telling('the-post'), unsourced)).toBe(1);
  expect(lacking(unsourced, unsourced)).toBe(1);
  expect(lacking(telling('the-post'), telling('islamic-state'))).toBe(0);
  expect(lacking(telling('the-post'))).toBe(0);
});
