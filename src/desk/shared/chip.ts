import type { Missing } from './things.ts';

/** The groups in which proposals stand, in their order. */
export const CHIP_GROUPS = [
  'things',
  'newNames',
  'events',
  'dates',
  'figures',
  'sourcing',
  'comparisons',
] as const;
export type ChipGroup = (typeof CHIP_GROUPS)[number];

/** An entry of the form, and where it goes. */
export interface Addition {
  /** The list or group of fields. */
  field: string;
  /** The key, in a group whose keys are chosen. */
  key?: string;
  value: unknown;
}

/** Something that was found in an original, to be taken, changed or left. */
export interface Chip {
  id: string;
  group: ChipGroup;
  label: string;
  /** What more there is to say of it. */
  detail: string;
  /** Where it stands in the text, in UTF-16 units. */
  places: { start: number; end: number }[];
  /** The paragraph whose passage says it. */
  paragraph?: number;
  adds: Addition[];
  /** The id of what it names, where the desk knows it. */
  thing?: string;
  /** What no file is of, where accepting it leaves that to be made. */
  missing?: Missing;
  /** The comparison that it may belong to. */
  comparison?: string;
  /** What accepting it leaves to be done in other files. */
  todo?: string;
}

/** A proposal once a thing goes by another id. */
export function renamedChip(chip: Chip, was: string, now: string): Chip {
  const followed = (_key: string, value: unknown): unknown => (value === was ? now : value);
  return JSON.parse(JSON.stringify(chip), followed) as Chip;
}
