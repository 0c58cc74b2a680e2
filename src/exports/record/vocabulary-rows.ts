import type { Corpus } from '../../corpus/corpus.ts';
import { vocabularyOf } from '../../corpus/vocabulary.ts';
import { SOURCE_SORT_WORDS } from '../../words/index.ts';
import type { Row } from './columns.ts';

type WordRow = Row<'vocabulary'>;

/** The words that other tables have by their ids only: the kinds and types of the desk, and the kinds of source. */
export function vocabularyRows({ desk }: Pick<Corpus, 'desk'>): WordRow[] {
  const { actors, places, events, relations } = vocabularyOf(desk);
  return [
    ...wordsFor('actor', actors, ({ name, speaksForCountry = false, isPerson = false }) => ({
      name,
      speaksForCountry,
      isPerson,
    })),
    ...wordsFor('place', places, ({ name }) => ({ name })),
    ...wordsFor('event', events, ({ name, isStatement = false }) => ({ name, isStatement })),
    ...wordsFor('source', new Map(Object.entries(SOURCE_SORT_WORDS)), (name) => ({ name })),
    ...wordsFor('tie', relations, ({ from, to, short, isMutual = false, exchange }) => ({
      name: from,
      otherWay: to,
      short,
      isAlwaysMutual: isMutual,
      exchange,
    })),
  ];
}

const NOTHING: Omit<WordRow, 'wordFor' | 'word'> = {
  name: undefined,
  otherWay: undefined,
  short: undefined,
  isAlwaysMutual: undefined,
  exchange: undefined,
  speaksForCountry: undefined,
  isPerson: undefined,
  isStatement: undefined,
};

function wordsFor<Word>(
  wordFor: string,
  words: ReadonlyMap<string, Word>,
  columnsOf: (word: Word) => Partial<WordRow>,
): WordRow[] {
  return Array.from(words, ([id, word]) => ({
    ...NOTHING,
    wordFor,
    word: id,
    ...columnsOf(word),
  }));
}
