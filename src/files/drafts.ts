import { fieldsMatching, textsMatching } from '../model/fields.ts';
import type { ContentFile } from './content-file.ts';
import type { Content } from './read-content.ts';

/** Whether a file is an article that is still being written. */
export function isDraft({ collection, data }: ContentFile): boolean {
  return collection === 'articles' && fieldsMatching(data, ['draft'])[0]?.value === true;
}

/**
 * Content without some of its drafts, nor what only these bring: their ledgers, and the events of which no other
 * article gives an account.
 *
 * @param leavesOut which drafts go; all of them when it is not said
 * @returns the same object where none goes
 */
export function withoutDrafts(
  content: Content,
  leavesOut: (draft: ContentFile) => boolean = () => true,
): Content {
  const gone = new Set(content.files.filter((file) => isDraft(file) && leavesOut(file)));
  if (gone.size === 0) return content;
  const kept = content.files.filter((file) => !gone.has(file));
  const goneIds = new Set([...gone].map(({ id }) => id));
  const untold = eventsToldIn([...gone]).difference(eventsToldIn(kept));
  return {
    ...content,
    files: kept.filter(
      ({ collection, id }) =>
        !(collection === 'ledger' && goneIds.has(id)) &&
        !(collection === 'events' && untold.has(id)),
    ),
  };
}

function eventsToldIn(files: ContentFile[]): Set<string> {
  return new Set(
    files
      .filter(({ collection }) => collection === 'articles')
      .flatMap(({ data }) => textsMatching(data, ['dates', '*', 'event']))
      .map(({ value }) => value),
  );
}
