import type { RootContent } from 'mdast';
import type { Corpus } from '../../corpus/corpus.ts';
import { indexesOf } from '../../corpus/what-there-is.ts';
import {
  counted,
  dateWords,
  indexNames,
  listed,
  llms as words,
  numberWords,
  STANDING_WORDS,
  whenWords,
} from '../../words/index.ts';
import { pathOfData } from '../data/data-file.ts';
import { heading, type Inline, link, list, markdownOf, paragraph, quote } from './markdown.ts';
import { pathOfTwin, type Twinned, twinOf } from './twin-of.ts';

/** By this very name a program knows what it may leave out, in whatever language the rest is. */
const OPTIONAL = 'Optional';
/** So many of each kind are listed, the newest first; of the rest it is said where they are. */
const MOST_LISTED = 50;
/** So long may the file be that has the pages themselves: what a large context takes, and a browser opens. */
const MOST_BYTES = 1_000_000;

type AddressOf = (path: string) => string;

/**
 * What a site tells assistants of itself: what it is, how it is read, the newest of each kind and where all are.
 *
 * @param addressOf the address of a path from the root of the site
 * @see https://llmstxt.org/
 */
export function llmsTxt(corpus: Corpus, addressOf: AddressOf): string {
  const { desk, has } = corpus;
  const file = (path: string, note: string): Inline[] => [link(path, addressOf(path)), `: ${note}`];
  const page = (thing: Twinned, note: string): Inline[] => [
    link(thing.title, addressOf(pathOfTwin(thing))),
    `: ${note}`,
  ];
  const section = (name: string, all: number, table: string, lines: Inline[][]): RootContent[] =>
    all === 0
      ? []
      : [
          heading(2, name),
          ...(all > lines.length
            ? [
                paragraph(
                  words.newest(
                    numberWords(lines.length),
                    numberWords(all),
                    addressOf(pathOfData(table)),
                  ),
                ),
              ]
            : []),
          ...list(lines),
        ];
  const articles = corpus.articles.slice(0, MOST_LISTED);
  const comparisons = corpus.comparisons.slice(0, MOST_LISTED);
  const events = corpus.events.slice(-MOST_LISTED).reverse();

  return markdownOf([
    heading(1, desk.name),
    quote(desk.description),
    paragraph(words.reading),
    ...section(
      words.articles,
      corpus.articles.length,
      'articles.json',
      articles.map((article) =>
        page(
          article,
          words.articleFrom(article.original.source.name, dateWords(article.original.published)),
        ),
      ),
    ),
    ...section(
      words.comparisons,
      corpus.comparisons.length,
      'comparisons.json',
      comparisons.map((one) => page(one, counted(one.articles.length, 'article'))),
    ),
    ...section(
      words.events,
      corpus.events.length,
      'events.json',
      events.map((event) =>
        page(event, words.eventAt(whenWords(event.dating), STANDING_WORDS[event.standing])),
      ),
    ),
    ...(has.data
      ? [
          heading(2, words.data),
          ...list([
            file(pathOfData('passages.json'), words.passages),
            file(pathOfData('corpus.json'), words.whole),
            file(pathOfData('schema.json'), words.schema),
            file(pathOfData('corpus.sqlite'), words.database),
          ]),
        ]
      : []),
    heading(2, OPTIONAL),
    ...list([
      file('/llms-full.txt', words.full),
      ...indexesOf(has).map((index): Inline[] => [
        link(indexNames.names[index], addressOf(`/${index}/`)),
      ]),
    ]),
  ]);
}

/**
 * The twins of all pages in one file: articles, the newest first, then comparisons, then events, the latest first; each
 * whole, as long as they fit. What is left out is said at its head.
 *
 * @param addressOf the address of a path from the root of the site
 */
export function llmsFullTxt(corpus: Corpus, addressOf: AddressOf): string {
  const { desk, articles, comparisons, events } = corpus;
  const all: Twinned[] = [...articles, ...comparisons, ...events.toReversed()];
  const twins: string[] = [];
  let bytes = 0;
  for (const thing of all) {
    const twin = twinOf(thing, corpus, addressOf);
    bytes += Buffer.byteLength(twin);
    if (bytes > MOST_BYTES) break;
    twins.push(twin);
  }
  const head = markdownOf([
    heading(1, desk.name),
    quote(desk.description),
    paragraph(words.reading),
    paragraph(
      twins.length === all.length
        ? words.allThere
        : words.leftOut(
            leftOut(all.slice(twins.length)),
            numberWords(MOST_BYTES),
            addressOf(pathOfData('corpus.json')),
          ),
    ),
  ]);
  return [head, ...twins].join('\n');
}

/** "12 articles, 3 comparisons and 40 events". */
function leftOut(things: Twinned[]): string {
  const byKind = Map.groupBy(things, ({ kind }) => kind);
  return listed([...byKind].map(([kind, alike]) => counted(alike.length, kind)));
}
