import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { fingerprintOf } from '../../src/files/fingerprint.ts';
import { MADE_UP_DESK } from '../made-up-desk.ts';
import { ledgerText } from '../../src/files/ledger-text.ts';

/** How much of everything a corpus has. */
export interface CorpusSize {
  articles: number;
  /** Countries, actors and places together. */
  entities: number;
  events: number;
  comparisons?: number;
  /** Passages, accounts, ties and figures of each article. */
  passages?: number;
  accounts?: number;
  ties?: number;
  figures?: number;
}

/** So many articles with so much of everything for each as those of this site have. */
export function inProportion(articles: number): Required<CorpusSize> {
  return {
    articles,
    entities: 50 + 4 * articles,
    events: Math.round(6.8 * articles),
    comparisons: Math.round(0.6 * articles),
    passages: 9,
    accounts: 8,
    ties: 7,
    figures: 2,
  };
}

/** So many articles with nothing but their text, its names and sources. */
export function bare(articles: number): CorpusSize {
  return { articles, entities: 400, events: 0 };
}

const OUTLETS = 100;
const VOCABULARY = 20_000;
const QUESTIONS = 14;
const WORDS_IN_PASSAGE = 50;
const SYLLABLES = 'ba da fe go hi ka lu me no po ra si ta vu we yo zen mar lis tor'.split(' ');
const EXCHANGE = { menu: 'Who gives', name: 'Who gives to whom', description: 'Who gives what.' };
const RELATIONS = Object.keys(MADE_UP_DESK.vocabulary.relations);
const KINDS = Object.keys(MADE_UP_DESK.vocabulary.actors);
const ARABIC_LETTERS = Array.from('بتثجحخدذرزسشصضطظعغفكلمنهوي');

/** Places are neither side of a tie. */
const isBody = (entity: number) => entity < 50 || entity % 5 !== 0;

/** A word of its own for each number. */
function spelled(number: number, parts: string[]): string {
  let word = '';
  for (let rest = number + parts.length; rest > 0;) {
    word = (parts[rest % parts.length] ?? '') + word;
    rest = Math.floor(rest / parts.length);
  }
  return word;
}

/**
 * Writes a corpus of made-up words that passes every check: words and names are as often as in a
 * language (Zipf), each article names some ten things in five passages and tells of some events, 2005
 * to 2025. The same sizes give the same corpus.
 *
 * @param folder where it is written; what was there goes
 * @returns two words that stand in articles, for a cold query
 */
export function writeSyntheticCorpus(folder: string, size: CorpusSize): string {
  const { comparisons = 0, passages: passageCount = 5, ties = 0, figures = 0 } = size;
  const random = randomNumbers(20_260_101);
  const among = (count: number) => Math.floor(random() * count);
  /** Of `count` things the first is named most, the next half as often, and so on. */
  const byZipf = (count: number) => Math.floor(Math.exp(random() * Math.log(count + 1))) - 1;
  const aWord = (number: number) => spelled(number, SYLLABLES);
  const aName = (number: number) => {
    const first = aWord(number % 977);
    const last = aWord(number * 3 + 40_000);
    return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${last.charAt(0).toUpperCase()}${last.slice(1)}`;
  };
  const write = (collection: string, name: string, text: string) => {
    writeFileSync(join(folder, collection, name), text);
  };
  rmSync(folder, { recursive: true, force: true });
  for (const collection of [
    'articles',
    'countries',
    'actors',
    'places',
    'sources',
    'events',
    'comparisons',
    'references',
    'ledger',
  ]) {
    mkdirSync(join(folder, collection), { recursive: true });
  }

  writeFileSync(join(folder, 'desk.yaml'), stringify({ ...MADE_UP_DESK, exchange: EXCHANGE }));
  write(
    'references',
    'a-book.yaml',
    stringify({ title: 'A book', publisher: 'A press', url: 'https://example.org/', seen: '2026' }),
  );
  const entities = Array.from({ length: size.entities }, (_, number) => ({
    id: `thing-${number}`,
    name: aName(number),
  }));
  for (const [number, { id, name }] of entities.entries()) {
    const description = `${name}, as described for the benchmark. [@a-book] It is made up. [@a-book]`;
    const aliases = [
      `${name} Group`,
      { name: `ال${spelled(number, ARABIC_LETTERS)}ق`, lang: 'ar' },
    ];
    const collection = number < 50 ? 'countries' : number % 5 === 0 ? 'places' : 'actors';
    const kind =
      collection === 'places'
        ? { kind: 'city', country: `thing-${number % 50}` }
        : { kind: KINDS[number % KINDS.length] };
    write(
      collection,
      `${id}.yaml`,
      stringify({ name, ...(collection === 'countries' ? {} : kind), description, aliases }),
    );
  }
  for (let number = 0; number < OUTLETS; number++) {
    write(
      'sources',
      `outlet-${number}.yaml`,
      stringify({
        name: `The ${aName(number + 9000)} Times`,
        kind: 'outlet',
        description: 'An outlet of the benchmark. [@a-book]',
        ownership: 'not-found',
        country: `thing-${number % 50}`,
      }),
    );
  }
  const dayOf = (number: number) =>
    new Date(Date.UTC(2005, 0, 1 + number)).toISOString().slice(0, 10);
  const tellers = Map.groupBy(
    Array.from(
      { length: size.accounts ? size.accounts * size.articles : 2 * size.events },
      (_, n) => n,
    ),
    (number) => (size.accounts ? Math.floor(number / size.accounts) : among(size.articles)),
  );
  for (let number = 0; number < size.events; number++) {
    const who = [...new Set([byZipf(50), byZipf(50)])];
    write(
      'events',
      `event-${number}.yaml`,
      stringify({
        title: `${aName(number)} and ${aWord(number + 700)}`,
        kind: ['statement', 'contact', 'decision'][number % 3],
        description: `What happened as number ${number} of the benchmark. [@a-book]`,
        place: `thing-${50 + 5 * (number % 20)}`,
        participants: Object.fromEntries(who.map((entity) => [`thing-${entity}`, 'takes part'])),
      }),
    );
  }
  for (let number = 0; number < size.articles; number++) {
    const named = [...new Set(Array.from({ length: 14 }, () => byZipf(size.entities)))];
    const bodies = named.filter(isBody);
    const passages = Array.from({ length: passageCount }, (_, passage) => {
      const words = Array.from({ length: WORDS_IN_PASSAGE }, () => aWord(byZipf(VOCABULARY)));
      const here = named.filter((_, index) => index % passageCount === passage % named.length);
      // Those who are tied are named together.
      if (ties > 0) here.push(...bodies.slice(0, 2));
      for (const entity of here) words.splice(among(words.length), 0, entities[entity]?.name ?? '');
      if (passage < figures) words.push(`${1000 + number} pieces`);
      return `So ${words.join(' ')}.`;
    });
    const outlet = `outlet-${among(OUTLETS)}`;
    const day = Math.floor((number / size.articles) * 7600);
    const told = new Map(
      (tellers.get(number) ?? []).map((told, index) => [`event-${told % size.events}`, index]),
    );
    const dates = [...told].map(([event, index]) => ({
      event,
      date: index % 3 === 0 ? dayOf(day).slice(0, 7) : dayOf(day),
      written: 'that day',
      passage: `p${index % passageCount}`,
    }));
    const sources = passages.map((_, passage) => ({
      source: passage % 2 ? outlet : `outlet-${among(OUTLETS)}`,
      sourcing: passage % 2 ? 'own-reporting' : 'other-outlet',
      passage: `p${passage}`,
    }));
    const [one, other] = bodies;
    const fields = {
      title: `${aName(number + 20_000)} ${number}`,
      summary: `What article ${number} of the benchmark says. [@#p0]`,
      original: { source: outlet, published: dayOf(day + 10) },
      entities: [...new Set([...named, ...bodies])].map((entity) => `thing-${entity}`),
      dates,
      locators: Object.fromEntries(
        passages.map((_, passage) => [`p${passage}`, { paragraph: 1 + passage, start: 'So' }]),
      ),
      sources,
      ...(figures > 0 && {
        figures: Array.from({ length: figures }, (_, figure) => ({
          value: 1000 + number,
          unit: 'pieces',
          counts: 'pieces of the benchmark',
          passage: `p${figure}`,
        })),
      }),
      ...(ties > 0 &&
        one !== undefined &&
        other !== undefined && {
          relations: Array.from({ length: ties }, (_, tie) => ({
            from: `thing-${tie % 2 ? one : other}`,
            type: RELATIONS[(tie + number) % RELATIONS.length],
            to: `thing-${tie % 2 ? other : one}`,
            by: sources[tie % passageCount]?.source,
            ...(dates[tie % 3] ? { event: dates[tie % 3]?.event } : { undated: 'it is not said' }),
            passage: `p${tie % passageCount}`,
          })),
        }),
    };
    write(
      'articles',
      `article-${number}.md`,
      `---\n${stringify(fields)}---\n\n${passages.map((words, passage) => `${words} {#p${passage}}`).join('\n\n')}\n`,
    );
    const hashes = passages.map((words, passage) => [`p${passage}`, fingerprintOf(words)] as const);
    write(
      'ledger',
      `article-${number}.yaml`,
      ledgerText(undefined, new Map(hashes), { date: '2026-01-01', kind: 'first', changes: [] }),
    );
  }
  for (let number = 0; number < comparisons; number++) {
    const both = [number % size.articles, (number + 1) % size.articles].map(
      (at) => `article-${at}`,
    );
    write(
      'comparisons',
      `comparison-${number}.yaml`,
      stringify({
        title: `${aName(number + 50_000)} compared`,
        summary: `What both say. ${both.map((id) => `[@${id}#p0]`).join(' ')}`,
        articles: both,
        points: Array.from({ length: QUESTIONS }, (_, question) => ({
          question: `What of ${aWord(question + 900)}?`,
          ...(question % 5 === 4 && { verdict: 'apart' }),
          cells: Object.fromEntries(
            both.map((id, index) => [
              id,
              {
                text: `It is ${aWord(question + 300)}.`,
                answer: question % 5 === 4 ? `answer ${index}` : 'the same',
                passage: `p${question % passageCount}`,
              },
            ]),
          ),
        })),
        reading: [`Both say so. ${both.map((id) => `[@${id}#p1]`).join(' ')}`],
        wouldSettle: ['A list.'],
      }),
    );
  }
  return `${aWord(40)} ${aWord(900)}`;
}

/** Mulberry32: numbers from 0 up to 1, the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
