import type { Corpus } from '../../corpus/corpus.ts';
import { rememberedFor } from '../../model/remembered.ts';
import type { AboutDesk, DataFile } from './data-file.ts';
import { aboutDesk, tablesOf } from './of-corpus.ts';

type AddressOf = AboutDesk['addressOf'];

/** What has been made of a corpus: of each file its size, and what is in it until that is asked for. */
const madeOf = rememberedFor<
  Corpus,
  { sizes: Map<DataFile, number>; waiting: Map<DataFile, string | Uint8Array> }
>(() => ({ sizes: new Map(), waiting: new Map() }));

/** The size of a file in bytes. What had to be made for it waits for the file to be asked for: it is made once. */
export function sizeOfFile(file: DataFile, corpus: Corpus, addressOf: AddressOf): number {
  const { sizes, waiting } = madeOf(corpus);
  if (!sizes.has(file)) waiting.set(file, madeNow(file, corpus, addressOf));
  return sizes.get(file) ?? 0;
}

/** What is in a file. @param addressOf the address of a path from the root of the site */
export function contentOfFile(
  file: DataFile,
  corpus: Corpus,
  addressOf: AddressOf,
): string | Uint8Array {
  const { waiting } = madeOf(corpus);
  const made = waiting.get(file) ?? madeNow(file, corpus, addressOf);
  waiting.delete(file);
  return made;
}

function madeNow(file: DataFile, corpus: Corpus, addressOf: AddressOf): string | Uint8Array {
  const made = file.make(tablesOf(corpus, addressOf), aboutDesk(corpus, addressOf), corpus);
  madeOf(corpus).sizes.set(file, Buffer.byteLength(made));
  return made;
}
