import { type FieldPath, fieldsMatching, textsMatching } from '../../model/fields.ts';
import type { ContentFile } from '../../files/content-file.ts';
import { quotationsIn } from '../../model/quotations.ts';
import { rememberedFor } from '../../model/remembered.ts';
import type { CheckedBody } from '../desk.ts';
import type { Rule } from '../rule.ts';

/** What a statement of ours quotes, and every number in it, stands in the passage that it cites. */
export const notInPassage: Rule = {
  id: 'not-in-passage',
  severity: 'error',
  why: 'A statement that cites a passage says what the passage says.',
  example: {
    path: 'content/comparisons/both.yaml',
    right: '{ text: It was., passage: said',
    wrong: '{ text: Of 12 it was., passage: said',
  },
  check({ files, bodies }) {
    const bodyOf = new Map(bodies.map((body) => [body.file.id, body]));
    return files.flatMap((file) =>
      quotedIn(file).flatMap(({ article, passage, words, field }) => {
        const body = bodyOf.get(article);
        const evidence = body && plainPassages(body).get(passage);
        if (evidence === undefined || evidence.includes(plain(words))) return [];
        return [
          {
            path: file.path,
            at: file.positionOf(field),
            message: `"${words}" is not in the passage "${passage}" of "${article}". Correct it, or cite the passage that says it.`,
          },
        ];
      }),
    );
  },
};

const plainPassages = rememberedFor(
  ({ passages }: CheckedBody) => new Map(passages.map(({ id, text }) => [id, plain(text)])),
);

const NUMBER = /\d[\d,.]*\d|\d/g;

/** Words and numbers that a statement has from the passage it cites. */
interface Quoted {
  article: string;
  passage: string;
  words: string;
  field: FieldPath;
}

const quotedIn = rememberedFor((file: ContentFile): Quoted[] =>
  statementsIn(file).flatMap(({ article, field }) => {
    const [passage] = textsMatching(file.data, [...field, 'passage']);
    if (!passage) return [];
    return ['text', 'what', 'channel']
      .flatMap((name) => textsMatching(file.data, [...field, name]))
      .flatMap((found) =>
        [...quotationsIn(found.value), ...(found.value.match(NUMBER) ?? [])].map((words) => ({
          article,
          passage: passage.value,
          words,
          field: found.field,
        })),
      );
  }),
);

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
