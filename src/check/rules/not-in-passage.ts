import { type FieldPath, fieldsMatching, textsMatching } from '../../model/fields.ts';
import type { ContentFile } from '../../files/content-file.ts';
import { quotationsIn } from '../../model/quotations.ts';
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
                path: file.path,
                at: file.positionOf(found.field),
                message: `"${words}" is not in the passage "${passage.value}" of "${article}". Correct it, or cite the passage that says it.`,
              })),
          );
      }),
    );
  },
};

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
