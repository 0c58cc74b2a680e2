import type { NewThingEffects, ToldFlags } from './effects.ts';
import type { New } from './kinds.ts';
import { newAlias } from './new-alias.ts';
import { newFile } from './new-file.ts';
import { newRelationType } from './new-relation-type.ts';
import { Cancelled, WrongAnswer } from './wrong-answer.ts';

/**
 * Makes what is new, beside an article.
 *
 * @returns whether it did what it was told; what was wrong has been said
 */
export async function newThing(
  what: Exclude<New, 'article'>,
  told: ToldFlags,
  effects: NewThingEffects,
): Promise<boolean> {
  try {
    if (what === 'alias') await newAlias(told, effects);
    else if (what === 'relation-type') await newRelationType(told, effects);
    else await newFile(what, told, effects);
    return true;
  } catch (error) {
    if (!(error instanceof Cancelled || error instanceof WrongAnswer)) throw error;
    effects.complain([error.message, 'Nothing was written.'].filter(Boolean).join('\n'));
    return false;
  }
}
