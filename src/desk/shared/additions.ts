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

/**
 * An entry of a form beside one that is added: where that says whose word a passage is, it says of that passage no longer
 * that no source is given. Nothing where it says nothing any more; the entry itself where it stays as it is.
 */
export function entryBeside({ field, value }: Addition, entry: unknown): unknown {
  const isOver =
    field === 'sources' &&
    isGroup(value) &&
    isGroup(entry) &&
    entry.sourcing === UNSOURCED &&
    value.sourcing !== UNSOURCED;
  if (!isOver) return entry;
  const passages = [entry.passage].flat();
  const left = passages.filter((passage) => passage !== value.passage);
  if (left.length === passages.length) return entry;
  return left.length === 0 ? undefined : { ...entry, passage: left };
}

/** Whether an entry of a form is what was added, as it was. */
export function isAsAdded({ value }: Addition, entry: unknown): boolean {
  if (!isGroup(value) || !isGroup(entry)) return value === entry;
  const names = new Set([...Object.keys(value), ...Object.keys(entry)]);
  return [...names].every((name) => JSON.stringify(value[name]) === JSON.stringify(entry[name]));
}
