import type { Fields } from './fields.ts';
import type { FormField } from './form-field.ts';
import type { Suggestions } from './messages.ts';

/** What can be made on the desk beside an article; each with its kind and the fields that tell its form. */
export const MAKEABLE = {
  actor: { kind: 'actor', has: [] },
  place: { kind: 'place', has: [] },
  country: { kind: 'country', has: [] },
  source: { kind: 'source', has: ['name'] },
  speaker: { kind: 'source', has: ['entity'] },
  event: { kind: 'event', has: [] },
} as const;
export type Makeable = keyof typeof MAKEABLE;

/** Something that an article names and no file is of. */
export interface Missing {
  /** What it may be, the likeliest first. */
  may: Makeable[];
  id: string;
  /** What it is called, where that is known. */
  name?: string | undefined;
  /** What its fields are likely to say. */
  given?: Fields | undefined;
}

/** What tells something missing from what is: an actor and the source that speaks for them may have one id. */
export function keyOfMissing({ may, id }: Missing): string {
  return `${id} ${isSource(may) ? 'source' : 'entity'}`;
}

/** What whose word it is may be, the likeliest first. @param isEntity whether there is an actor or country of its id */
export function sourceMayBe(isEntity: boolean): Makeable[] {
  return isEntity ? ['speaker', 'source'] : ['source', 'speaker'];
}

/** Whether it can be nothing but a source. */
export function isSource(may: Makeable[]): boolean {
  return may.every((one) => MAKEABLE[one].kind === 'source');
}

export interface ThingForm {
  /** The command that makes the same, without the id. */
  command: string;
  fields: FormField[];
}

/** Where the names of something new would be found, for whoever makes it to see first. */
export interface NotMadeYet {
  matches: { path: string; line: number; sentence: string; stoodFor?: string }[];
}

export interface MadeThing {
  id: string;
  path: string;
  /** What can be referred to from now on. */
  suggestions: Suggestions;
}
