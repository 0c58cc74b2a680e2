import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { type Block, blocksOf } from '../model/blocks.ts';
import type { Passage } from '../model/passages.ts';
import { type Corpus, corpusOf } from './corpus.ts';
import type { Article } from './domain.ts';

let read: Promise<Corpus> | undefined;

/** The corpus, read once; in development Astro runs this module anew when content was loaded. */
export function corpus(): Promise<Corpus> {
  read ??= readCorpus();
  return read;
}

/** The rendered text of an article, block by block. */
export async function textOf({ id }: Article): Promise<Block[]> {
  const entry = await getEntry('articles', id);
  if (entry?.rendered === undefined) throw new Error(`There is no text of the article "${id}".`);
  return blocksOf(entry.rendered.html);
}

async function readCorpus(): Promise<Corpus> {
  const [
    articles,
    countries,
    actors,
    places,
    sources,
    events,
    comparisons,
    findings,
    references,
    ledger,
    desk,
  ] = await Promise.all([
    getCollection('articles'),
    getCollection('countries'),
    getCollection('actors'),
    getCollection('places'),
    getCollection('sources'),
    getCollection('events'),
    getCollection('comparisons'),
    getCollection('findings'),
    getCollection('references'),
    getCollection('ledger'),
    getCollection('desk'),
  ]);
  return corpusOf({
    articles: articles.map(({ id, data, rendered }) => ({
      id,
      data,
      passages: passagesIn(rendered),
    })),
    countries,
    actors,
    places,
    sources,
    events,
    comparisons,
    findings,
    references,
    ledger,
    desk,
  });
}

/** The passages that the loader in src/build/content-loader.ts left with the rendered text. */
function passagesIn(rendered: CollectionEntry<'articles'>['rendered']): Passage[] {
  return (rendered?.metadata?.passages ?? []) as Passage[];
}
