import { isGroup } from '../../model/fields.ts';
import type { Addition } from './chip.ts';

/** What an article says of a passage as long as nobody has said whose word it is. */
const UNSOURCED = 'no-source-given';

/** An addition whose entry names the passage that says it. */
export function withPassage(addition: Addition, passage: string | undefined): Addition {
  const { value } = addition;
  if (!isGroup(value) || value.passage !== '') return addition;
  return { ...addition, value: { ...value, passage: passage ?? '' } };
}

/** Whether an entry has no place beside one that is added: it says of the same passage that no source is given. */
export function givesWayTo({ field, value }: Addition, entry: unknown): boolean {
  return (
    field === 'sources' &&
    isGroup(value) &&
    isGroup(entry) &&
    entry.sourcing === UNSOURCED &&
    value.sourcing !== UNSOURCED &&
    entry.passage === value.passage
  );
}

/** Whether an entry of a form is what was added, as it was. */
export function isAsAdded({ value }: Addition, entry: unknown): boolean {
  if (!isGroup(value) || !isGroup(entry)) return value === entry;
  const names = new Set([...Object.keys(value), ...Object.keys(entry)]);
  return [...names].every((name) => JSON.stringify(value[name]) === JSON.stringify(entry[name]));
}
