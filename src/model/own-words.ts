import { type FieldPath, fieldsMatching, textsMatching } from './fields.ts';
import { ownText, type Citation, sentencesWithCitations } from './own-text.ts';
import { remembered } from './remembered.ts';
import { type CollectionName, schemas } from './schemas/index.ts';
import { type Field, fieldsOf } from './schemas/walk.ts';

/** A text of ours in which notes may stand, as it is written. */
export interface OwnWords {
  value: string;
  field: FieldPath;
  /** Whether each of its sentences has to name what stands behind it. */
  isCited: boolean;
  /** Whether names in it become links. */
  hasLinks: boolean;
}

/** Something that a file states, and on what it rests in the end. */
export interface Statement {
  field: FieldPath;
  /** The sentence, where it is one of ours. */
  sentence?: string;
  support: 'passage' | 'reference' | 'neither';
}

interface StatingFields {
  own: Field[];
  headings: Field[];
  passages: Field[];
  /** What may be a list of which each entry makes a statement. */
  lists: Field[];
}

/** The fields in which a file of a collection states something, however its form is. */
const statingFieldsOf = remembered((collection: CollectionName): StatingFields => {
  const all = fieldsOf(schemas[collection]).filter(({ isKey }) => !isKey);
  const fields = [...new Map(all.map((field) => [field.path.join(), field])).values()];
  return {
    own: fields.filter(({ meta: { support } }) => support === 'cited' || support === 'may-cite'),
    headings: fields.filter(({ meta }) => meta.support === 'heading'),
    passages: fields.filter(
      ({ path, meta: { refersTo } }) =>
        path.at(-1) === 'passage' && (refersTo === 'passage' || refersTo === 'passage-there'),
    ),
    lists: fields.filter(({ meta }) => meta.statesEach),
  };
});

/** The texts of a file in which notes may stand. */
export function ownWordsIn(collection: CollectionName, data: unknown): OwnWords[] {
  return statingFieldsOf(collection).own.flatMap(({ path, meta: { support, hasLinks = false } }) =>
    textsMatching(data, path).map((found) => ({
      ...found,
      isCited: support === 'cited',
      hasLinks,
    })),
  );
}

/**
 * Everything that a file states: what it enters with a passage (accounts, ties, figures, answers, who is relied
 * on), its headings, and every sentence of ours. What may go without a note of its own rests on the passages that
 * are named beside it.
 */
export function statementsIn(collection: CollectionName, data: unknown): Statement[] {
  const { headings, passages, lists } = statingFieldsOf(collection);
  return [
    ...headings.flatMap(({ path }) => fieldsMatching(data, path).map(restingOnPassage)),
    ...passages.flatMap(({ path }) => {
      const around = path.slice(0, -1).join();
      const [list] = lists.filter((field) => field.path.slice(0, -1).join() === around);
      return fieldsMatching(data, path).flatMap((found) => {
        const many =
          list &&
          fieldsMatching(data, [...found.field.slice(0, -1), list.path.at(-1) ?? ''])[0]?.value;
        return (Array.isArray(many) ? many : [many]).map(() => restingOnPassage(found));
      });
    }),
    ...ownWordsIn(collection, data).flatMap(({ value, field, isCited }) =>
      // What is known of nothing but that nobody knows it is said with a fixed word.
      value === NOT_FOUND
        ? []
        : sentencesWithCitations(ownText(value)).map(({ sentence, citations }): Statement => ({
            field,
            sentence,
            support: supportOf(citations) ?? (isCited ? 'neither' : 'passage'),
          })),
    ),
  ];
}

function restingOnPassage({ field }: { field: FieldPath }): Statement {
  return { field, support: 'passage' };
}

/** Stands where somebody has looked for something and found nothing. */
export const NOT_FOUND = 'not-found';

function supportOf(citations: Citation[]): 'passage' | 'reference' | undefined {
  if (citations.some((citation) => 'passage' in citation)) return 'passage';
  return citations.length > 0 ? 'reference' : undefined;
}

/** How many statements rest on what. */
export type SupportCounts = Record<Statement['support'], number>;

/** Counts statements by what they rest on. */
export function supportCounts(statements: Iterable<Statement>): SupportCounts {
  const counts: SupportCounts = { passage: 0, reference: 0, neither: 0 };
  for (const { support } of statements) counts[support] += 1;
  return counts;
}
