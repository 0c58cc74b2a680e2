import { fold } from '../../model/names/fold.ts';
import { rememberedFor } from '../../model/remembered.ts';
import type { Thing } from './things.ts';

/** A thing that what is typed may become, and the name of it that begins so. */
export interface Suggestion {
  thing: Thing;
  name: string;
}

const MOST_SUGGESTED = 6;
/** One letter begins too many names. */
const LEAST_LETTERS = 2;
/** What stands before a word within a name. */
const BEFORE_WORD = /[\s\-–('’]/u;

/**
 * The things of which a name, or a word in it, begins with what is typed: first those whose name does, then
 * those named most. What has the whole of a name is first of all; where it is the only one, it is the answer
 * already and nothing is suggested.
 *
 * @param typed as it is written; letters are compared as `fold` does
 */
export function suggestionsFor(typed: string, things: Thing[]): Suggestion[] {
  const begun = fold(typed.trim()).lower;
  if (begun.length < LEAST_LETTERS) return [];
  const suggested = things
    .flatMap((thing) => {
      const folded = foldedNamesOf(thing);
      const steps = [
        folded.find(({ lower }) => lower === begun),
        folded.find(({ lower }) => lower.startsWith(begun)),
        folded.find(({ lower }) => hasWordFrom(lower, begun)),
      ];
      const step = steps.findIndex((name) => name !== undefined);
      const name = steps[step]?.name;
      return name === undefined ? [] : [{ thing, name, step }];
    })
    .sort((a, b) => a.step - b.step || b.thing.mentions - a.thing.mentions);
  return suggested.every(({ step }) => step === 0)
    ? []
    : suggested.slice(0, MOST_SUGGESTED).map(({ thing, name }) => ({ thing, name }));
}

/** Each letter that is typed looks at all names; they are folded once. */
const foldedNamesOf = rememberedFor(({ names }: Thing) =>
  names.map((name) => ({ name, lower: fold(name).lower })),
);

function hasWordFrom(name: string, begun: string): boolean {
  for (let at = name.indexOf(begun, 1); at > 0; at = name.indexOf(begun, at + 1)) {
    if (BEFORE_WORD.test(name.charAt(at - 1))) return true;
  }
  return false;
}
