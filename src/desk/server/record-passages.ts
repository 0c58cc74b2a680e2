import { newEditions, type ToldReason } from '../../drafting/new-editions.ts';
import type { Recorded } from '../shared/messages.ts';
import { words } from '../shared/words.ts';
import { type DeskEffects, Refused } from './effects.ts';

/**
 * Records what the passages of an article say, as the command `ledger` does.
 *
 * @param id of an article that is saved
 * @throws {Refused} that says what it needs to be told; then nothing is written
 */
export function recordPassages(id: string, reason: ToldReason, effects: DeskEffects): Recorded {
  const { complaints, ledgers } = newEditions(effects.content(), [id], reason, effects);
  if (complaints.length > 0) throw new Refused(422, complaints.map(words.asInForm).join(' '));
  for (const { path, before, text } of ledgers) {
    const isWritten =
      before === undefined
        ? effects.createFile(path, text)
        : effects.replaceFile(path, text, before);
    if (!isWritten) {
      throw new Refused(409, `${path} has changed meanwhile: nothing was written. Try it again.`);
    }
  }
  return { path: ledgers[0]?.path };
}
