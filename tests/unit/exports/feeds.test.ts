import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { atom } from '../../../src/exports/feeds/atom.ts';
import type { FeedSite } from '../../../src/exports/feeds/feed.ts';
import { instantOf } from '../../../src/exports/feeds/instant.ts';
import { jsonFeed } from '../../../src/exports/feeds/json-feed.ts';
import {
  feedOf,
  type Followed,
  followedIn,
  hasFeeds,
} from '../../../src/exports/feeds/of-corpus.ts';
import { urnOf } from '../../../src/exports/feeds/urn.ts';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import { aCorpus } from '../corpus/a-corpus.ts';
import { anyDate } from '../model/dates/any-edtf-date.ts';

const addressOf = (path: string) => `https://desk.example${path}`;
const site: FeedSite = { author: 'A & B', language: 'en', contentLanguage: undefined, addressOf };
const ODD = 'Tom & "Jerry" <b>]]> 😀 قيل ]]>';

function feedsOf(corpus: Corpus, followed: Followed) {
  const feed = feedOf(corpus, followed, addressOf);
  return { feed, asAtom: atom(feed, site), asJson: jsonFeed(feed, site) };
}

/** What is ill-formed ends this one with an error. */
const wellFormed = (xml: string) =>
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml, 'text/xml');

const iraq = ({ entities }: Corpus) => entities.find(({ id }) => id === 'iraq')!;

test('a title keeps its quotation marks, ampersands, ends of CDATA, emoji and Arabic letters', () => {
  const corpus = aCorpus({
    one: { title: ODD, passages: { p: 'Iraq.' }, editions: ['2026-01-02'] },
  });
  const { asAtom, asJson } = feedsOf(corpus, 'articles');
  wellFormed(asAtom);
  expect(parseAtomFeed(asAtom).entries?.map(({ title }) => title?.value)).toEqual([ODD]);
  expect(parseJsonFeed(asJson).items?.map(({ title }) => title)).toEqual([ODD]);
});

test('whatever a title, an author or the words of a passage are, every feed can be read', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom(...Array.from('&<>"\'];[!-\u0000\u000b\ufffe ')),
      minLength: 1,
    }),
    fc.constant('x'.repeat(20_000)),
  );
  fc.assert(
    fc.property(text, text, text, (title, author, words) => {
      const corpus = aCorpus(
        {
          one: {
            title: `a${title}`,
            passages: { p: `Iraq ${words}` },
            dates: [{ event: 'e', date: '2015', passage: 'p', written: `a${words}` }],
            editions: ['2026-01-02'],
          },
        },
        { e: { participants: ['iraq'] } },
      );
      for (const followed of followedIn(corpus)) {
        const feed = feedOf(corpus, followed, addressOf);
        const asAtom = atom(feed, { ...site, author: `a${author}` });
        wellFormed(asAtom);
        expect(parseAtomFeed(asAtom).entries ?? []).toHaveLength(feed.entries.length);
        const asJson = parseJsonFeed(jsonFeed(feed, site));
        expect(asJson.items ?? []).toHaveLength(feed.entries.length);
      }
    }),
    { numRuns: 50 },
  );
});

test('what a passage says is text in a feed, never markup', () => {
  const corpus = aCorpus(
    {
      one: {
        passages: { p: 'Iraq <script>alert(1)</script> & so on.' },
        dates: [{ event: 'e', date: '2015-01-02', passage: 'p', written: '<i>then</i>' }],
        editions: ['2026-01-02'],
      },
    },
    { e: { participants: ['iraq'] } },
  );
  const [event] = corpus.events;
  const { feed } = feedsOf(corpus, event!);
  expect(feed.entries[0]?.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; so on.');
  expect(feed.entries[0]?.html).not.toMatch(/<(?!\/?(?:p|a)\b)/);
});

test('an entity is followed by the articles that name it, the newest that were published here first', () => {
  const corpus = aCorpus({
    old: { published: '2020', passages: { p: 'Iraq.' }, editions: ['2026-03-01', '2026-03-09'] },
    young: { published: '2010', passages: { p: 'Iraq.' }, editions: ['2026-03-05'] },
    other: { passages: { p: 'Russia.' }, editions: ['2026-03-06'] },
    unpublished: { passages: { p: 'Iraq.' } },
  });
  const { asAtom } = feedsOf(corpus, iraq(corpus));
  const read = parseAtomFeed(asAtom);
  expect(
    read.entries?.map(({ title, published, updated }) => [title?.value, published, updated]),
  ).toEqual([
    ['young', '2026-03-05T00:00:00.000Z', '2026-03-05T00:00:00.000Z'],
    ['old', '2026-03-01T00:00:00.000Z', '2026-03-09T00:00:00.000Z'],
  ]);
  expect(read.updated).toBe('2026-03-09T00:00:00.000Z');
});

test('a source is followed by what it published, what rests on it, and nothing twice', () => {
  const corpus = aCorpus({
    one: { passages: { p: 'Iraq.' }, sources: ['the-post'], editions: ['2026-03-01'] },
    two: { passages: { p: 'Iraq. The Post says.' }, editions: ['2026-03-02'] },
  });
  const source = corpus.sources.find(({ id }) => id === 'the-post')!;
  expect(feedsOf(corpus, source).feed.entries.map(({ title }) => title)).toEqual(['two', 'one']);
});

test('an event is followed by what each article says of when it was, with its passages and its original', () => {
  const corpus = aCorpus(
    {
      one: {
        url: 'https://daily.example/a?b=1&c=2',
        passages: { p: 'Iraq spoke.', q: 'It spoke again.' },
        dates: [{ event: 'e', date: '2015-01-02', written: 'on Friday', passage: ['p', 'q'] }],
        editions: ['2026-03-01'],
      },
    },
    { e: { participants: ['iraq'] } },
  );
  const { asAtom, asJson } = feedsOf(corpus, corpus.events[0]!);
  const [entry] = parseAtomFeed(asAtom).entries!;
  expect(entry?.content?.value).toContain('2 January 2015 (“on Friday”)');
  expect(entry?.content?.value).toContain('href="https://desk.example/articles/one/#q"');
  expect(entry?.content?.value).toContain('>The Daily</a>');
  expect(entry?.links).toContainEqual({ rel: 'via', href: 'https://daily.example/a?b=1&c=2' });
  const [item] = parseJsonFeed(asJson).items!;
  expect(item).toMatchObject({
    url: 'https://desk.example/articles/one/#p',
    external_url: 'https://daily.example/a?b=1&c=2',
  });
});

test('a correction is an entry of its own, with what was wrong and what is right', () => {
  const corpus = aCorpus({
    one: { passages: { p: 'Iraq.' }, editions: ['2026-03-01', '2026-03-02', '2026-03-04'] },
  });
  const { feed } = feedsOf(corpus, 'corrections');
  expect(
    feed.entries.map(({ updated, html }) => [updated, /Wrong \d\. .*Right \d\./.test(html)]),
  ).toEqual([
    ['2026-03-04T00:00:00Z', true],
    ['2026-03-02T00:00:00Z', true],
  ]);
  expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(2);
});

test('what nothing is told of yet has a feed without entries, which can be followed', () => {
  const corpus = aCorpus({ one: { passages: { p: 'Iraq.' }, editions: ['2026-03-01'] } });
  const russia = corpus.entities.find(({ id }) => id === 'russia')!;
  const { asAtom, asJson } = feedsOf(corpus, russia);
  expect(wellFormed(asAtom).getElementsByTagName('entry')).toHaveLength(0);
  expect(parseAtomFeed(asAtom).updated).toBe('2026-03-01T00:00:00.000Z');
  expect(JSON.parse(asJson)).toMatchObject({ items: [] });
});

test.each([
  ['a corpus without articles', aCorpus({})],
  ['one that no ledger dates', aCorpus({ one: { passages: { p: 'Iraq.' } } })],
  [
    'one of no known year',
    aCorpus({ one: { passages: { p: 'Iraq.' }, editions: ['XXXX-12-25'] } }),
  ],
  ['one of before the year 1', aCorpus({ one: { passages: { p: 'Iraq.' }, editions: ['-0044'] } })],
])('of %s there is no feed', (_, corpus) => {
  expect(hasFeeds(corpus)).toBe(false);
  expect(followedIn(corpus)).toEqual([]);
});

test('whatever date a ledger has, a feed has it as RFC 3339 or not at all', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const instant = instantOf(date);
      if (instant === undefined) return;
      expect(instant).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
      expect(Number.isNaN(Date.parse(instant))).toBe(false);
    }),
  );
  expect(instantOf('2026-11')).toBe('2026-11-01T00:00:00Z');
  expect(instantOf('[..2026-11-25]')).toBe('2026-11-25T00:00:00Z');
  expect(instantOf('0001-01-01')).toBe('0001-01-01T00:00:00Z');
});

test('ids are UUIDs, of their own, and stay whatever the order of the articles and the address of the site', () => {
  const article = (day: string) => ({
    passages: { p: 'Iraq.' },
    dates: [{ event: 'e', date: '2015', passage: 'p' }],
    editions: [day, '2026-05-01'],
  });
  const events = { e: { participants: ['iraq'] } };
  const corpora = [
    aCorpus({ one: article('2026-01-01'), two: article('2026-01-02') }, events),
    aCorpus({ two: article('2026-01-02'), one: article('2026-01-01') }, events),
  ];
  const [first, second] = corpora.map((corpus, index) =>
    followedIn(corpus)
      .map((followed) => feedOf(corpus, followed, (path) => `https://${index}.example${path}`))
      .map(({ id, entries }) => [id, entries.map((entry) => entry.id)]),
  );
  expect(first).toEqual(second);
  const ids = new Set(first?.flat(2));
  for (const id of ids) {
    expect(id).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  }
  // Of each feed one, of each article one in every feed but that of the event and the corrections.
  expect(ids.size).toBe(first!.length + 2 + 2 + 2);
  expect(urnOf('One desk', '/articles/a/')).not.toBe(urnOf('Another', '/articles/a/'));
});

test('no feed is longer than fifty entries', () => {
  const articles = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [
      `article-${index}`,
      { passages: { p: 'Iraq.' }, editions: ['2026-01-01'] },
    ]),
  );
  const corpus = aCorpus(articles);
  expect(feedsOf(corpus, 'articles').feed.entries).toHaveLength(50);
  expect(feedsOf(corpus, iraq(corpus)).feed.entries).toHaveLength(50);
});
