import { z } from 'zod';
import { ID } from '../ids.ts';

/** What a field can refer to: files, or something in the same file. */
export const TARGETS = {
  article: { collections: ['articles'] },
  country: { collections: ['countries'] },
  actor: { collections: ['actors'] },
  entity: { collections: ['countries', 'actors', 'places'] },
  participant: { collections: ['countries', 'actors'] },
  location: { collections: ['countries', 'places'] },
  source: { collections: ['sources'] },
  event: { collections: ['events'] },
  /** A passage of the article that the field stands in. */
  passage: { collections: [] },
  /** A passage of the article by which the field's group goes. */
  'passage-there': { collections: [] },
  /** An event of which the article that the field stands in gives an account. */
  account: { collections: [] },
  /** An article that the file lists under `articles`. */
  compared: { collections: [] },
} as const;

export type Target = keyof typeof TARGETS;

declare module 'zod' {
  interface GlobalMeta {
    /** What the id in the field is of. */
    refersTo?: Target;
    /** What a value is called, for who fills it in: "date in EDTF". */
    called?: string;
  }
}

/** The name of a file, without folder and ending, or of a passage: lower-case words joined by hyphens. */
const id = () =>
  z.string().regex(ID, {
    error: 'should be an id: lower-case words joined by hyphens, such as islamic-state.',
  });

/** The id of something that is there. */
export const ref = (target: Target) => id().meta({ refersTo: target });

/** One such id, or a list of them; read as a list. */
export const refs = (target: Target) =>
  z.union(
    [
      ref(target).transform((only): [string, ...string[]] => [only]),
      z.tuple([ref(target)], ref(target)),
    ],
    { error: 'should be an id, such as islamic-state, or a list of ids.' },
  );
