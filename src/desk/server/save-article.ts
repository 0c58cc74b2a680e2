import { reasonAgainstId } from '../../drafting/reason-against-id.ts';
import type { ArticleState, Conflict, Saved } from '../shared/messages.ts';
import { words } from '../shared/words.ts';
import { checkArticle, LONGEST_ID } from './check-article.ts';
import { citationsIn, isMadeBeside } from './citations-in.ts';
import { type DeskEffects, Refused } from './effects.ts';
import { stateOf, writtenArticle } from './written.ts';

/**
 * Saves an article: a new one as a draft, in a file that was not there; another in its file, as long as nobody else
 * has changed that since it was opened. With an error it is saved as a draft only.
 *
 * @param over the text that somebody has seen to have come meanwhile, and writes over
 * @throws {Refused} that says why it was not saved; then nothing is written
 */
export async function saveArticle(
  article: ArticleState,
  effects: DeskEffects,
  over?: string,
): Promise<Saved> {
  const { id, base, isWritten } = article;
  const refused = id.length > LONGEST_ID ? words.idTooLong(LONGEST_ID) : reasonAgainstId(id, NONE);
  if (refused !== undefined) throw new Refused(400, refused, { field: 'id' });
  const path = `content/articles/${id}.md`;
  const { text } = writtenArticle(article);
  const isDraft = !isWritten || article.fields.draft === true;
  if (!isDraft) await refuseErrors(article, effects);
  if (!isWritten && !effects.createArticle(id, text)) {
    throw new Refused(409, `${path} is there already. Give the new article another name.`, {
      field: 'id',
    });
  }
  if (isWritten && !effects.replaceArticle(id, text, over ?? base)) {
    throw new Refused(409, words.hasChanged(path), { conflict: conflictOf(id, text, effects) });
  }
  followIds(article, effects);
  return { path, page: `articles/${id}/`, article: stateOf(id, text, true) };
}

/** Has files that were made beside the article cite it and its passages by the ids that they have by now. */
function followIds(article: ArticleState, effects: DeskEffects): void {
  const { files } = effects.content();
  const follow = citationsIn(article, files);
  if (!follow) return;
  for (const { path } of files.filter(isMadeBeside)) {
    const before = effects.textOf(path);
    const text = before && follow(before);
    if (text !== undefined && before !== undefined && text !== before) {
      effects.replaceFile(path, text, before);
    }
  }
}

const NONE: ReadonlySet<string> = new Set();

/** What the ledger does not have is recorded after it is saved. */
async function refuseErrors(article: ArticleState, effects: DeskEffects): Promise<void> {
  const { findings } = await checkArticle(article, effects);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) throw new Refused(422, words.notPublished(errors), { canBeDraft: true });
}

function conflictOf(id: string, mine: string, effects: DeskEffects): Conflict {
  const now = effects.readArticle(id);
  return { mine, now: now === undefined ? undefined : stateOf(id, now, true) };
}
