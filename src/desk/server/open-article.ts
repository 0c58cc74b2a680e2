import { deskOf } from '../../check/desk.ts';
import { draftingDesk } from '../../drafting/drafting-desk.ts';
import { draftText } from '../../drafting/draft-text.ts';
import { propose } from '../../proposing/propose.ts';
import type { Opened } from '../shared/messages.ts';
import { type DeskEffects, Refused } from './effects.ts';
import { articleForm } from './form-of.ts';
import { suggestionsOf } from './suggestions.ts';
import { stateOf } from './written.ts';

/** What a form needs to show an article, or one that is new. @throws {Refused} where there is none */
export function openArticle(id: string | undefined, effects: DeskEffects): Opened {
  const desk = deskOf(effects.content());
  const shared = { form: articleForm(), suggestions: suggestionsOf(desk) };
  if (id === undefined) {
    const drafting = draftingDesk(desk);
    const text = draftText({}, propose({ text: '' }, drafting.knowledge), drafting);
    return { ...shared, article: stateOf('', text, false) };
  }
  const text = effects.readArticle(id);
  if (text === undefined) throw new Refused(404, `There is no article "${id}".`);
  return { ...shared, article: stateOf(id, text, true) };
}
