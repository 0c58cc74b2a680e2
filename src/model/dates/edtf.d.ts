/** The part of `edtf` 4 that the model uses; the package ships no types of its own. */
declare module 'edtf' {
  /** `true`, or a bitmask over the digits YYYYMMDD where only a part is meant. */
  type Mark = boolean | number;

  interface Marks {
    approximate?: Mark;
    uncertain?: Mark;
    unspecified?: number;
  }

  /** `values`: year, month (0 to 11), day, then hours and minutes when there is a time. */
  export interface EdtfDate extends Marks {
    type: 'Date';
    values: number[];
  }

  /** `values`: year and season code, 21 to 41 (ISO 8601-2:2019, 4.8). */
  export interface EdtfSeason extends Marks {
    type: 'Season';
    values: [year: number, season: number];
  }

  /** `values`: one number, counted in years, decades or centuries. */
  export interface EdtfYears extends Marks {
    type: 'Year' | 'Decade' | 'Century';
    values: [number];
  }

  /** `Infinity` stands where a bound is open (`..`), `null` where it is unknown (nothing written). */
  export interface EdtfInterval {
    type: 'Interval';
    values: [lower: EdtfMoment | number | null, upper: EdtfMoment | number | null];
  }

  /** A List is all of its members, `{}`; a Set is one of them, `[]`. A pair is a run, `a..b`. */
  export interface EdtfChoice {
    type: 'List' | 'Set';
    values: (EdtfMoment | [first: EdtfMoment, last: EdtfMoment])[];
    earlier?: boolean;
    later?: boolean;
  }

  export type EdtfMoment = EdtfDate | EdtfSeason | EdtfYears;
  export type EdtfNode = EdtfMoment | EdtfInterval | EdtfChoice;

  /** @throws when the text is not EDTF */
  export function parse(text: string): EdtfNode;

  /**
   * The first and last millisecond of a parsed date.
   *
   * @throws when an interval ends before it begins
   */
  export default function edtf(node: EdtfDate | EdtfYears | EdtfInterval): {
    min: number;
    max: number;
  };
}
