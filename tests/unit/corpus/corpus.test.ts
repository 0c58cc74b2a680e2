import { expect, test } from 'vitest';
import type { Entity } from '../../../src/corpus/domain.ts';
import { listedUnder } from '../../../src/corpus/index-by.ts';
import { companionsOf, countsOf, mentionsOf } from '../../../src/corpus/mentions.ts';
import { namesInUse } from '../../../src/corpus/names.ts';
import { sourcingOf } from '../../../src/corpus/provenance.ts';
import { relatedTo } from '../../../src/corpus/related.ts';
import { eventsInConflict } from '../../../src/corpus/side-by-side.ts';
import { aCorpus, THE_POST } from './a-corpus.ts';

const entity = (corpus: ReturnType<typeof aCorpus>, id: string) => corpus.things.get(id) as Entity;

test('the articles that mention a thing are given oldest first, with the sentences', () => {
  const corpus = aCorpus({
    later: { published: '2016', passages: { p: 'Daesh fled. Iraq won.' } },
    earlier: { published: '2015', passages: { p: 'Nothing.', q: 'Islamic State, Daesh: one.' } },
    silent: { passages: { p: 'Russia.' } },
  });
  const mentions = mentionsOf(corpus, entity(corpus, 'islamic-state'));
  expect(
    mentions.map(({ article, count, sentences }) => [
      article.id,
      count,
      sentences.map(({ passage, parts }) => [passage.id, parts.map(({ text }) => text).join('')]),
    ]),
  ).toEqual([
    ['earlier', 2, [['q', 'Islamic State, Daesh: one.']]],
    ['later', 1, [['p', 'Daesh fled.']]],
  ]);
});

test('where no day fits all accounts, the most exact dates the event, and a stated date before an inferred one', () => {
  const corpus = aCorpus(
    {
      vague: {
        published: '2015',
        passages: { p: 'Iraq.' },
        dates: [{ event: 'e', date: '2015', passage: 'p' }],
      },
      inferred: {
        published: '2016',
        passages: { p: 'Iraq.' },
        dates: [
          {
            event: 'e',
            date: '2015-09-27',
            passage: 'p',
            grade: 'computed',
            basis: 'The Sunday before.',
          },
        ],
      },
      stated: {
        published: '2017',
        passages: { p: 'Iraq.' },
        dates: [{ event: 'e', date: '2015-09-28', passage: 'p' }],
      },
    },
    { e: { participants: ['iraq'] } },
  );
  const [event] = corpus.events;
  expect(event?.dating.accounts.map(({ article }) => article.id)).toEqual(['stated']);
  expect(event?.accounts.map(({ article }) => article.id)).toEqual(['vague', 'inferred', 'stated']);
});

test('events stand in order of their dates, and under who took part and where', () => {
  const at = (date: string, event: string) => ({ event, date, passage: 'p' });
  const corpus = aCorpus(
    {
      a: {
        passages: { p: 'Iraq.' },
        dates: [at('2016', 'late'), at('2014~', 'early'), at('[..2015]', 'open')],
      },
    },
    {
      late: { participants: ['iraq'] },
      early: { participants: ['russia'], place: 'iraq' },
      open: { participants: ['russia'] },
    },
  );
  expect(corpus.events.map(({ id }) => id)).toEqual(['early', 'open', 'late']);
  expect(listedUnder(corpus.eventsWith, entity(corpus, 'iraq')).map(({ id }) => id)).toEqual([
    'early',
    'late',
  ]);
});

test('things named in one passage appear together, most passages first', () => {
  const corpus = aCorpus({
    a: {
      passages: { p: 'Iraq and Russia.', q: 'Iraq and Daesh.', r: 'Daesh in Iraq.', s: 'Russia.' },
    },
  });
  expect(
    companionsOf(corpus, entity(corpus, 'iraq')).map(({ entity: { id }, passages }) => [
      id,
      passages.map(({ passage }) => passage.id),
    ]),
  ).toEqual([
    ['islamic-state', ['q', 'r']],
    ['russia', ['p']],
  ]);
});

test('each name says which originals use it, whatever its apostrophes and capitals', () => {
  const corpus = aCorpus({
    a: { passages: { p: 'Daesh.' }, names: { 'islamic-state': ['DAESH'] } },
    b: { passages: { p: 'Daesh.' }, names: { 'islamic-state': ['Islamic State', 'Daesh'] } },
  });
  expect(
    namesInUse(corpus, entity(corpus, 'islamic-state')).map(({ name, lang, articles }) => [
      name,
      lang,
      articles.map(({ id }) => id).sort(),
    ]),
  ).toEqual([
    ['Islamic State', 'en', ['b']],
    ['Daesh', 'en', ['a', 'b']],
    ['الدولة', 'ar', []],
    ['الدوله', 'fa', []],
  ]);
});

test('names of two languages that fold to one are counted by their very spelling', () => {
  const names = { 'islamic-state': ['الدوله', 'الدَّوله'] };
  const corpus = aCorpus({ a: { passages: { p: 'Daesh.' }, names } });
  expect(
    namesInUse(corpus, entity(corpus, 'islamic-state'))
      .filter(({ articles }) => articles.length > 0)
      .map(({ lang }) => lang),
  ).toEqual(['ar', 'fa']);
});

test('what rests on a source and what it published can be asked for', () => {
  const corpus = aCorpus({
    a: { passages: { p: 'Iraq.' }, sources: [THE_POST] },
    b: { passages: { p: 'Iraq.' } },
  });
  const source = (id: string) => corpus.sources.find((candidate) => candidate.id === id)!;
  expect(
    listedUnder(corpus.reliancesOn, source('the-post')).map(({ article }) => article.id),
  ).toEqual(['a']);
  expect(listedUnder(corpus.publishedBy, source('the-daily'))).toHaveLength(2);
});

test('a source that is an actor goes by the actor’s name', () => {
  const corpus = aCorpus({});
  const actor = entity(corpus, 'islamic-state');
  expect(listedUnder(corpus.speakingFor, actor).map(({ name }) => name)).toEqual(['Islamic State']);
  expect(corpus.things.get('islamic-state')).toBe(actor);
});

test('related articles say what they share, an event before a source before a name', () => {
  const told = [{ event: 'e', date: '2015', passage: 'p' }];
  const corpus = aCorpus(
    {
      it: { passages: { p: 'Iraq by The Post.' }, dates: told, sources: [THE_POST] },
      'same-event': { passages: { p: 'Russia.' }, dates: told },
      'same-source': { passages: { p: 'Russia.' }, sources: [THE_POST] },
      'same-name': { passages: { p: 'Iraq.' } },
    },
    { e: { participants: ['iraq'] } },
  );
  const it = corpus.articles.find(({ id }) => id === 'it')!;
  const related = relatedTo(corpus, it);
  expect(related.map(({ article }) => article.id)).toEqual([
    'same-event',
    'same-source',
    'same-name',
  ]);
  expect(related[0]?.events.map(({ id }) => id)).toEqual(['e']);
  expect(related[1]?.sources.map(({ id }) => id)).toContain('the-post');
  expect(related[2]?.entities.map(({ id }) => id)).toEqual(['iraq']);
});

test('a reference that leads nowhere is an error that names it', () => {
  expect(() =>
    aCorpus({
      a: { passages: { p: 'Iraq.' }, dates: [{ event: 'nowhere', date: '2015', passage: 'p' }] },
    }),
  ).toThrow('"nowhere"');
  expect(() =>
    aCorpus(
      { a: { passages: { p: 'Iraq.' }, dates: [{ event: 'e', date: '2015', passage: 'gone' }] } },
      { e: { participants: ['iraq'] } },
    ),
  ).toThrow('There is no passage "gone" in the article "a".');
});

test('mentions can be counted, by article and in all', () => {
  const corpus = aCorpus({
    a: { passages: { p: 'Iraq and Iraq.', q: 'Iraq.' } },
    b: { passages: { p: 'Iraq.' } },
    c: { passages: { p: 'Russia.' } },
  });
  expect(countsOf(corpus, entity(corpus, 'iraq'))).toEqual({ articles: 2, mentions: 4 });
});

test('events whose accounts no day fits are found, newest first; those that are only less exact are not', () => {
  const at = (event: string, date: string) => ({ event, date, passage: 'p' });
  const corpus = aCorpus(
    {
      a: {
        passages: { p: 'Iraq.' },
        dates: [at('old', '2014'), at('new', '2025-01-11'), at('same', '2016-05')],
      },
      b: {
        passages: { p: 'Iraq.' },
        dates: [at('old', '2015-09'), at('new', '2025-01-12'), at('same', '2016')],
      },
    },
    {
      old: { participants: ['iraq'] },
      new: { participants: ['iraq'] },
      same: { participants: ['iraq'] },
    },
  );
  expect(eventsInConflict(corpus).map(({ id }) => id)).toEqual(['new', 'old']);
});

test('an article’s sourcing counts each passage once for each way of knowing', () => {
  const corpus = aCorpus({ a: { passages: { p: 'Iraq.', q: 'Iraq.' }, sources: [THE_POST] } });
  expect(sourcingOf(corpus.articles[0]!)).toEqual([{ sourcing: 'other-outlet', passages: 1 }]);
});

test('articles stand newest first, and last those of which no year is known', () => {
  const passages = { one: 'Iraq spoke.' };
  const { articles } = aCorpus({
    undated: { published: 'XXXX-12', passages },
    old: { published: '0050', passages },
    vague: { published: '20XX', passages },
    new: { published: '2015-09-30', passages },
  });
  expect(articles.map(({ id }) => id)).toEqual(['new', 'old', 'undated', 'vague']);
});
