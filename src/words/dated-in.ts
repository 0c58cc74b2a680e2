import type { Grade } from '../model/schemas/fields.ts';
import { type Sureness, surenessOf } from '../model/sureness.ts';

/** A date as far as it is said in words. */
export interface SaidDate {
  /** EDTF. */
  date: string;
  grade: Grade;
  isPlanned: boolean;
  isKnownBy: boolean;
}

/** How a language says what there is to know of a date. */
export interface DatedGrammar {
  dateWords: (date: string) => string;
  /** What stands between two things that are said of one. */
  comma: string;
  planned: string;
  fromRecord: string;
  /** Of a state of which no beginning and no end is told: "as of" a day. */
  asOf: (date: string) => string;
  sureness: Record<Sureness, string>;
}

/** Dates with what a reader has to know beside them, in the words of a language. */
export interface DatedInWords {
  /** A date in words, with what a reader has to know beside it, where there can be no mark. */
  datedWords: (dated: SaidDate) => string;
  /** A date in words alone; `2015-09-30/..` of a state that is known by that day is "as of" it. */
  whenWords: (dated: Pick<SaidDate, 'date' | 'isKnownBy'>) => string;
  /** What no mark says of a date: that what was told was only planned, or that no article but a record says it. */
  notesOf: (dated: { grade?: Grade | undefined; isPlanned: boolean }) => string[];
}

export function datedIn(grammar: DatedGrammar): DatedInWords {
  const whenWords: DatedInWords['whenWords'] = ({ date, isKnownBy }) =>
    isKnownBy
      ? grammar.asOf(grammar.dateWords(date.replace(/\/\.\.$/, '')))
      : grammar.dateWords(date);
  const notesOf: DatedInWords['notesOf'] = ({ grade, isPlanned }) => [
    ...(isPlanned ? [grammar.planned] : []),
    ...(grade === 'record' ? [grammar.fromRecord] : []),
  ];
  return {
    whenWords,
    notesOf,
    datedWords(dated) {
      const sureness = surenessOf(dated.grade);
      return [
        whenWords(dated),
        ...notesOf(dated),
        ...(sureness === 'stated' ? [] : [grammar.sureness[sureness]]),
      ].join(grammar.comma);
    },
  };
}
