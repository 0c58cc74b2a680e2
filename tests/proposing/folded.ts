import { nameKey } from '../../src/model/names/fold.ts';

/** Words as they are compared: without signs, capitals, line ends and the shape of quotation marks. */
export function folded(words: string): string {
  return nameKey(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether one has all the words of the other in it, in order. */
export function isWithin(a: string, b: string): boolean {
  const [one, other] = [folded(a), folded(b)];
  if (!one || !other) return false;
  return ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);
}

/** Whether one has words of the other, whatever their form. */
export function overlap(a: string, b: string): boolean {
  if (isWithin(a, b)) return true;
  const [one, other] = [folded(a), folded(b)];
  if (!one || !other) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const words = new Set(long.split(' '));
  const shared = short
    .split(' ')
    .filter((word) => words.has(word) && !/^(?:on|in|of|the|a|by|since|said)$/.test(word));
  return shared.length >= short.split(' ').length / 2;
}
