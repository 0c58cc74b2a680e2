interface Season {
  /** In English, to stand before a year: "spring", "the first quarter of". */
  words: string;
  /** Counted from 1: 3 is March. */
  firstMonth: number;
  /** How many months it lasts; it may run into the next year. */
  months: number;
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];

/**
 * What a season code of ISO 8601-2:2019, 4.8 stands for. Seasons are meteorological: 21 to 24 and
 * 25 to 28 northern (spring is March to May), 29 to 32 southern; 33 to 36 are quarters, 37 to 39
 * thirds, 40 and 41 halves of a year.
 *
 * @param code 21 to 41
 */
export function seasonOf(code: number): Season {
  if (code >= 40) return part(code - 40, 6, 'half');
  if (code >= 37) return part(code - 37, 4, 'third');
  if (code >= 33) return part(code - 33, 3, 'quarter');
  const words = ['spring', 'summer', 'autumn', 'winter'][(code - 21) % 4] as string;
  const north = [3, 6, 9, 12][(code - 21) % 4] as number;
  return code >= 29
    ? { words: `southern ${words}`, firstMonth: ((north + 5) % 12) + 1, months: 3 }
    : { words, firstMonth: north, months: 3 };
}

function part(index: number, months: number, name: string): Season {
  return { words: `the ${ORDINALS[index]} ${name} of`, firstMonth: index * months + 1, months };
}
