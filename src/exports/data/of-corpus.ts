import type { Corpus } from '../../corpus/corpus.ts';
import { authorNames } from '../../model/author-name.ts';
import { remembered, rememberedFor } from '../../model/remembered.ts';
import { type FlatTable, flatTables } from '../record/flat.ts';
import { recordOf } from '../record/record.ts';
import type { AboutDesk } from './data-file.ts';

type AddressOf = (path: string) => string;

/** The tables of a corpus, made once for all its files. @param addressOf the address of a path from the root of the site */
export function tablesOf(corpus: Corpus, addressOf: AddressOf): FlatTable[] {
  return tablesUnder(corpus)(addressOf('/'));
}

const tablesUnder = rememberedFor((corpus: Corpus) =>
  remembered((root: string) => flatTables(recordOf(corpus, (path) => root + path.slice(1)))),
);

/** What files say of the desk. @param addressOf the address of a path from the root of the site */
export function aboutDesk({ desk, changedOn }: Corpus, addressOf: AddressOf): AboutDesk {
  const { name, description, author, familyNames, licence } = desk;
  const authors = authorNames(author ?? [], familyNames);
  const language = desk.contentLanguage ?? desk.language;
  return { name, description, language, authors, licence, changedOn, addressOf };
}
