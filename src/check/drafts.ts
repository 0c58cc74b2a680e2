import type { ContentFile } from '../files/content-file.ts';
import type { Content } from '../files/read-content.ts';
import { fieldsMatching, textsMatching } from '../model/fields.ts';
import { ownText } from '../model/own-text.ts';
import { ownWordsIn } from '../model/own-words.ts';
import type { CollectionName } from '../model/schemas/index.ts';
import { reachedFrom } from './references.ts';

/** Whether a file is an article that is still being written. */
export function isDraft({ collection, data }: ContentFile): boolean {
  return collection === 'articles' && fieldsMatching(data, ['draft'])[0]?.value === true;
}

/**
 * Content without some of its drafts, nor what only these bring: their ledgers, the events of which no other article
 * gives an account, and the countries, actors, places and sources of which something rests on them and which nothing
 * else refers to.
 *
 * @param leavesOut which drafts go; all of them when it is not said
 * @returns the same object where none goes
 */
export function withoutDrafts(
  content: Content,
  leavesOut: (draft: ContentFile) => boolean = () => true,
): Content {
  const drafts = content.files.filter((file) => isDraft(file) && leavesOut(file));
  if (drafts.length === 0) return content;
  const gone = new Set(drafts);
  const ids = new Set(drafts.map(({ id }) => id));
  const untold = eventsToldIn(drafts).difference(
    eventsToldIn(content.files.filter((file) => !gone.has(file))),
  );
  for (const file of content.files) {
    if (file.collection === 'ledger' && ids.has(file.id)) gone.add(file);
    if (file.collection === 'events' && untold.has(file.id)) gone.add(file);
  }
  const rest = content.files.filter((file) => !gone.has(file));
  const resting = rest.filter((file) => isThing(file) && restsOnOneOf(file, ids));
  const byName = new Map(resting.map((file) => [`${file.collection}/${file.id}`, file]));
  const unneeded = new Set(resting);
  const others = rest.filter((file) => !unneeded.has(file));
  for (const file of reachedFrom(others, byName)) unneeded.delete(file);
  return {
    ...content,
    files: rest.filter((file) => !unneeded.has(file)),
    draftsLeftOut: ids,
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

const THINGS: ReadonlySet<CollectionName> = new Set<CollectionName>([
  'countries',
  'actors',
  'places',
  'sources',
]);

function isThing({ collection }: ContentFile): boolean {
  return THINGS.has(collection);
}

/** Whether a sentence of a file rests on a passage of one of some articles. */
function restsOnOneOf({ collection, data }: ContentFile, articles: ReadonlySet<string>): boolean {
  return ownWordsIn(collection, data)
    .flatMap(({ value }) => ownText(value).notes)
    .flatMap(({ citations }) => citations)
    .some((one) => 'article' in one && articles.has(one.article));
}
