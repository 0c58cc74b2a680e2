import type { PassageText } from '../markdown/mentions.ts';
import type { Mention } from '../model/passages.ts';
import { type Desk, positionInBody } from './desk.ts';
import type { Found } from './rule.ts';

/**
 * Asks about mentions that were found by name, in bodies and in our own texts; those that their author
 * linked by hand are answered. While a file of names cannot be read nothing is asked: the answer may be in it.
 *
 * @param ask the question, or nothing where there is none
 */
export function questionsAboutMentions(
  desk: Desk,
  ask: (mention: Mention, words: string, text: PassageText) => string | undefined,
): Found[] {
  const isUnread = (['countries', 'actors', 'places', 'sources'] as const).some((collection) =>
    desk.unread.has(collection),
  );
  if (isUnread) return [];
  const files = new Map(desk.named.map(({ id, file }) => [id, file.path]));
  const questionsIn = (passage: PassageText) =>
    passage.mentions
      .filter((mention) => !passage.linkedByHand.includes(mention))
      .flatMap((mention) => {
        const { start, end } = mention;
        const message = ask(mention, passage.text.slice(start, end), passage);
        const cause = files.get(mention.entity);
        return message === undefined ? [] : [{ start, message, ...(cause && { cause }) }];
      });
  return [
    ...desk.bodies.flatMap(({ file, passages }) =>
      passages.flatMap((passage) =>
        questionsIn(passage).map(({ start, ...question }) => ({
          ...question,
          path: file.path,
          at: positionInBody(file, passage, start),
        })),
      ),
    ),
    ...desk.ownTexts.flatMap((text) =>
      questionsIn(text).map(({ message, cause }) => ({
        message,
        ...(cause && { cause }),
        path: text.file.path,
        at: text.file.positionOf(text.field),
      })),
    ),
  ];
}
