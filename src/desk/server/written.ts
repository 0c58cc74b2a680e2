import { withoutDraftComments, withoutFilledComments } from '../../drafting/draft-comments.ts';
import { isUntold, UNTOLD } from '../../model/untold.ts';
import { editedArticle, formOfArticle } from '../../files/edited-article.ts';
import type { Fields } from '../shared/fields.ts';
import type { ArticleState, FormBlock } from '../shared/messages.ts';
import { Refused } from './effects.ts';
import { articleFields } from './form-of.ts';

/** The text of an article as a form has it, with where its blocks begin. */
export interface WrittenArticle {
  text: string;
  /** For each block of the form the offset at which it begins; those that are empty begin nowhere. */
  starts: (number | undefined)[];
}

/**
 * The text that an article’s form would be saved as.
 *
 * @throws {Refused} where the text that the form was made from cannot be read
 */
export function writtenArticle({
  base: opened,
  isWritten,
  fields,
  blocks,
}: ArticleState): WrittenArticle {
  const form = formOfArticle(opened);
  if (!form) throw unreadable();
  const isPublished = isWritten && form.fields.draft === true && fields.draft !== true;
  const explained = isPublished ? withoutDraftComments(opened) : opened;
  const base = withoutFilledComments(explained, filledIn(fields));
  const kept = blocks.flatMap((block, at) => {
    const text = block.text.trim() === '' ? (block.untold ?? (block.id ? UNTOLD : '')) : block.text;
    return text === '' ? [] : [{ ...block, text, at }];
  });
  const wanted = isWritten ? fields : { ...fields, draft: true };
  const { text, starts } = editedArticle(
    base,
    {
      fields: wanted,
      blocks: kept.map(({ text: told, id, was }) => ({
        text: told,
        ...(id !== undefined && { id }),
        ...(was !== undefined && { was }),
      })),
    },
    articleFields(),
  );
  return {
    text,
    starts: blocks.map((_, index) => starts[kept.findIndex(({ at }) => at === index)]),
  };
}

function filledIn(fields: Fields): Set<string> {
  const filled = Object.entries(fields).filter(
    ([, value]) => typeof value === 'object' && value !== null && Object.keys(value).length > 0,
  );
  return new Set(filled.map(([name]) => name));
}

/** The state of a form that shows a text. @throws {Refused} where it cannot be read */
export function stateOf(id: string, base: string, isWritten: boolean): ArticleState {
  const form = formOfArticle(base);
  if (!form) throw unreadable();
  return { id, base, isWritten, fields: form.fields, blocks: form.blocks.map(formBlock) };
}

function formBlock({ text, id }: { text: string; id?: string }, was: number): FormBlock {
  const given = { ...(id !== undefined && { id }), was };
  return isUntold(text) ? { text: '', untold: text, ...given } : { text, ...given };
}

function unreadable(): Refused {
  return new Refused(
    422,
    'The fields of the article cannot be read. Mend the file first: the check says where.',
  );
}
