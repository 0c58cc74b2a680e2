/** The id of a passage as a work of its own, in an article or in its original. */
export function cslIdOf(work: string, passage: string): string {
  return `${work}-${passage}`;
}
