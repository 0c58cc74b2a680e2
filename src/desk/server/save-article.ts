import { reasonAgainstId } from '../../drafting/reason-against-id.ts';
import type { ArticleState, Saved } from '../shared/messages.ts';
import { type DeskEffects, Refused } from './effects.ts';
import { stateOf, writtenArticle } from './written.ts';

/**
 * Saves an article: a new one as a draft, in a file that was not there; another in its file, as long as nobody else
 * has changed that since it was opened.
 *
 * @throws {Refused} that says why it was not saved; then nothing is written
 */
export function saveArticle(article: ArticleState, effects: DeskEffects): Saved {
  const { id, base, isWritten } = article;
  const refused = reasonAgainstId(id, new Set());
  if (refused !== undefined) throw new Refused(400, refused);
  const path = `content/articles/${id}.md`;
  const { text } = writtenArticle(article);
  if (!isWritten && !effects.createArticle(id, text)) {
    throw new Refused(409, `${path} is there already. Give the new article another name.`);
  }
  if (isWritten && !effects.replaceArticle(id, text, base)) {
    throw new Refused(
      409,
      `${path} has changed since it was opened here, or is gone: nothing was written. Copy what you need, and load this page anew to have the file as it is now.`,
    );
  }
  return { path, page: `articles/${id}/`, article: stateOf(id, text, true) };
}
