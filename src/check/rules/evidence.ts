import { fieldsMatching, textsMatching } from '../../files/fields.ts';
import type { ContentFile, FieldPath } from '../../files/content-file.ts';
import { quotationsIn } from '../../model/quotations.ts';
import { type Desk, lineOf } from '../desk.ts';
import type { Finding } from '../finding.ts';

/** Some article tells of every event. */
export function eventsWithoutAccount({ files, unread }: Desk): Finding[] {
  if (unread.has('articles')) return [];
  const told = new Set(
    files
      .filter(({ collection }) => collection === 'articles')
      .flatMap(({ data }) => textsMatching(data, ['dates', '*', 'event']))
      .map(({ value }) => value),
  );
  return files
    .filter(({ collection, id }) => collection === 'events' && !told.has(id))
    .map(({ path, id }) => ({
      rule: 'event-without-account' as const,
      path,
      at: { line: 1, column: 1 },
      message: `No article tells of this event. Add "event: ${id}" to an article's "dates", or delete the file.`,
    }));
}

/** Every passage rests on somebody's word, if only on the outlet's own. */
export function unsourcedPassages({ bodies }: Desk): Finding[] {
  return bodies.flatMap(({ file, passages }) => {
    const ids = new Set(passages.map(({ id }) => id));
    const resting = new Set(
      textsMatching(file.data, ['sources', '*', 'passage']).map(({ value }) => value),
    );
    // A source whose passage is misspelled is told as such.
    if (resting.size === 0 || !resting.isSubsetOf(ids)) return [];
    const outlet = textsMatching(file.data, ['original', 'source'])[0]?.value ?? 'ID';
    return passages
      .filter(({ id, isGiven }) => isGiven && !resting.has(id))
      .map(({ id, block }) => ({
        rule: 'unsourced-passage' as const,
        path: file.path,
        at: { line: lineOf(file, block), column: 1 },
        message: `Nothing says what "${id}" rests on. Add it under "sources"; if it is the outlet's own word, "source: ${outlet}".`,
      }));
  });
}

/** What a statement of ours quotes, and every number in it, stands in the passage that it cites. */
export function wordsNotInPassage({ files, bodies }: Desk): Finding[] {
  const texts = new Map(
    bodies.flatMap(({ file, passages }) =>
      passages.map(({ id, text }) => [`${file.id}#${id}`, plain(text)]),
    ),
  );
  return files.flatMap((file) =>
    statementsIn(file).flatMap(({ article, field }) => {
      const [passage] = textsMatching(file.data, [...field, 'passage']);
      const evidence = texts.get(`${article}#${passage?.value ?? ''}`);
      if (!passage || evidence === undefined) return [];
      return ['text', 'what', 'channel']
        .flatMap((name) => textsMatching(file.data, [...field, name]))
        .flatMap((found) =>
          [...quotationsIn(found.value), ...(found.value.match(NUMBER) ?? [])]
            .filter((words) => !evidence.includes(plain(words)))
            .map((words) => ({
              rule: 'not-in-passage' as const,
              path: file.path,
              at: file.positionOf(found.field),
              message: `"${words}" is not in the passage "${passage.value}" of "${article}". Correct it, or cite the passage that says it.`,
            })),
        );
    }),
  );
}

const NUMBER = /\d[\d,.]*\d|\d/g;

/** What statements cite a passage with their own words, and of which article. */
function statementsIn(file: ContentFile): { article: string; field: FieldPath }[] {
  if (file.collection === 'comparisons') {
    return fieldsMatching(file.data, ['points', '*', 'cells', '*']).map(({ field }) => ({
      article: String(field.at(-1)),
      field,
    }));
  }
  if (file.collection !== 'articles') return [];
  return fieldsMatching(file.data, ['relations', '*']).map(({ field }) => ({
    article: file.id,
    field,
  }));
}

/** With one kind of space and quotation mark, and numbers without separators. */
function plain(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/(?<=\d),(?=\d{3})/g, '');
}
