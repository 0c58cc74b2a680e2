import { edtfOf } from './dates/edtf-of.ts';
import { type FieldPath, fieldsMatching, isGroup, oneOrMore, textsMatching } from './fields.ts';
import { remembered } from './remembered.ts';
import { PUBLISHED } from './schemas/article.ts';
import { type CollectionName, schemas } from './schemas/index.ts';
import { fieldsOf } from './schemas/walk.ts';

/**
 * What a file says, with what it may leave out because it follows from the rest of it, and with dates that are
 * written in words as EDTF. What is of another shape than its schema has stays as it is.
 *
 * @param data the fields of a file of the collection, however wrong
 */
export function completed(collection: CollectionName, data: unknown): unknown {
  const dated = datesOf(collection).reduce(
    (all, path) => changedAt(all, path, (date) => (typeof date === 'string' ? edtfOf(date) : date)),
    data,
  );
  return collection === 'articles' ? completedArticle(dated) : dated;
}

/** Where dates stand in the files of a collection. */
const datesOf = remembered((collection: CollectionName) =>
  fieldsOf(schemas[collection])
    .filter(({ meta }) => meta.called === 'date in EDTF')
    .map(({ path }) => path),
);

function completedArticle(article: unknown): unknown {
  const [published] = textsMatching(article, ['original', 'published']);
  const sources = fieldsMatching(article, ['sources', '*']).map(({ value }) => value);
  const dated = changedAt(article, ['dates', '*'], (account) =>
    published ? withDate(account, published.value) : account,
  );
  return changedAt(dated, ['relations', '*'], (tie) => withWord(tie, sources));
}

/**
 * An account without a date tells of what was done before the article or, where it is known by then, went on; that
 * follows from the day of the article.
 */
function withDate(account: unknown, published: string): unknown {
  if (!isGroup(account)) return account;
  // "2015-09-29/2015-10~": by the end of it the article was there.
  const day = published.split('/').at(-1) ?? published;
  const open = account.knownBy === true ? `${day}/..` : `[..${day}]`;
  const { date = open } = account;
  const isExplained = ['grade', 'basis', 'reckonedFrom'].some((name) => name in account);
  if (date !== open || isExplained) return account;
  return { ...account, date, grade: 'bounded', reckonedFrom: [PUBLISHED] };
}

/** A tie is told on the word of the source of its passage, where that has one only. */
function withWord(tie: unknown, sources: unknown[]): unknown {
  if (!isGroup(tie) || 'by' in tie) return tie;
  const passage = tie.passage;
  const words = new Set(
    sources
      .filter((reliance) => oneOrMore(reliance, ['passage']).some(({ value }) => value === passage))
      .flatMap((reliance) => oneOrMore(reliance, ['source']).map(({ value }) => value)),
  );
  const [by] = words;
  return words.size === 1 ? { ...tie, by } : tie;
}

/** Some data with the values that a pattern leads to changed; the data itself stays as it was. */
function changedAt(
  data: unknown,
  [step, ...deeper]: FieldPath,
  change: (value: unknown) => unknown,
): unknown {
  if (step === undefined) return change(data);
  if (typeof data !== 'object' || data === null) return data;
  const next = (key: string, value: unknown) =>
    step === '*' || step === key ? changedAt(value, deeper, change) : value;
  if (Array.isArray(data)) return data.map((value, index) => next(String(index), value));
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, next(key, value)]));
}
