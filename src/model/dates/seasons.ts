/** A part of a year that a season code stands for. */
export interface Season {
  /** `southern` and `northern` are seasons of a hemisphere: spring, summer, autumn, winter. */
  kind: 'northern' | 'southern' | 'quarter' | 'third' | 'half';
  /** From 0: the first of its kind in the order of the standard. */
  index: number;
  /** Counted from 1: 3 is March. */
  firstMonth: number;
  /** How many months it lasts; it may run into the next year. */
  months: number;
}

/**
 * What a season code of ISO 8601-2:2019, 4.8 stands for. Seasons are meteorological: 21 to 24 and
 * 25 to 28 northern (spring is March to May), 29 to 32 southern; 33 to 36 are quarters, 37 to 39
 * thirds, 40 and 41 halves of a year.
 *
 * @param code 21 to 41
 */
export function seasonOf(code: number): Season {
  if (code >= 40) return part('half', code - 40, 6);
  if (code >= 37) return part('third', code - 37, 4);
  if (code >= 33) return part('quarter', code - 33, 3);
  const index = (code - 21) % 4;
  const north = [3, 6, 9, 12][index] as number;
  return code >= 29
    ? { kind: 'southern', index, firstMonth: ((north + 5) % 12) + 1, months: 3 }
    : { kind: 'northern', index, firstMonth: north, months: 3 };
}

function part(kind: Season['kind'], index: number, months: number): Season {
  return { kind, index, firstMonth: index * months + 1, months };
}
