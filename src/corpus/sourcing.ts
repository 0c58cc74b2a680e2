import type { Sourcing } from '../model/schemas/fields.ts';
import type { Reliance } from './domain.ts';

/** How something is known that rests on some sources: each kind once, in their order. */
export function sourcingsIn(reliances: Reliance[]): Sourcing[] {
  return [...new Set(reliances.map(({ sourcing }) => sourcing))];
}
