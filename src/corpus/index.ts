import { type Block, blocksOf } from '../model/blocks.ts';
import { type Corpus, corpusOf } from './corpus.ts';
import type { Article } from './domain.ts';
import { loaded, type Loaded } from './loaded.ts';

let read: { from: Loaded; corpus: Corpus } | undefined;

/** The corpus, read once; in development once for each time that content was loaded. */
export function corpus(): Promise<Corpus> {
  const from = loaded();
  if (read?.from !== from) read = { from, corpus: corpusOf(from.collections) };
  return Promise.resolve(read.corpus);
}

/** The rendered text of an article, block by block. */
export function textOf({ id }: Article): Promise<Block[]> {
  const html = loaded().texts.get(id);
  if (html === undefined) throw new Error(`There is no text of the article "${id}".`);
  return Promise.resolve(blocksOf(html));
}
