/** So many pages to both sides of the one that is seen are linked. */
const NEAR = 2;

/**
 * The pages of a list that a page of it links to, in order: the first, the last, those near it, and every tenth, so
 * that each is at most a few steps away however many there are.
 */
export function linkedPages(current: number, last: number): number[] {
  const all = Array.from({ length: last }, (_, index) => index + 1);
  const step = last > 200 ? 50 : 10;
  return all.filter(
    (page) => page === 1 || page === last || page % step === 0 || Math.abs(page - current) <= NEAR,
  );
}
