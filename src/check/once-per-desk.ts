import type { Desk } from './desk.ts';

/** What several rules look at, found when the first of them asks for it. */
export function oncePerDesk<Found>(find: (desk: Desk) => Found): (desk: Desk) => Found {
  const known = new WeakMap<Desk, { found: Found }>();
  return (desk) => {
    const { found } = known.get(desk) ?? { found: find(desk) };
    known.set(desk, { found });
    return found;
  };
}
