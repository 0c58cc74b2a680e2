import { expect, test } from 'vitest';
import { fieldsMatching, textsMatching } from '../../src/files/fields.ts';
import { content, passageOf } from './articles.ts';

const comparisons = content.files.filter(({ collection }) => collection === 'comparisons');
const articles = content.files.filter(({ collection }) => collection === 'articles');

/** Every statement of ours that cites a passage, with the article it is in. */
const statements = [
  ...comparisons.flatMap((file) =>
    fieldsMatching(file.data, ['points', '*', 'cells', '*']).flatMap(({ value, field }) =>
      textsMatching(value, ['passage']).map(({ value: passage }) => ({
        where: `${file.id}, row ${Number(field[1]) + 1}`,
        article: String(field[3]),
        passage,
        text: textsMatching(value, ['text'])[0]?.value ?? '',
      })),
    ),
  ),
  ...articles.flatMap((file) =>
    ['relations', 'figures'].flatMap((list) =>
      fieldsMatching(file.data, [list, '*']).flatMap(({ value, field }) =>
        textsMatching(value, ['passage']).map(({ value: passage }) => ({
          where: `${file.id}, ${list} ${Number(field[1]) + 1}`,
          article: file.id,
          passage,
          text: ['what', 'channel']
            .flatMap((name) => textsMatching(value, [name]))
            .map((found) => found.value)
            .join(' '),
        })),
      ),
    ),
  ),
];

test('there are enough statements for the tests below to mean something', () => {
  expect(statements.length).toBeGreaterThan(100);
});

test.each(comparisons.map(({ id, data }) => [id, data] as const))(
  '%s asks at least eight questions, and reads and weighs the answers',
  (_id, data) => {
    expect(fieldsMatching(data, ['points', '*']).length).toBeGreaterThanOrEqual(8);
    expect(textsMatching(data, ['reading', '*']).length).toBeGreaterThan(0);
    expect(textsMatching(data, ['wouldSettle', '*']).length).toBeGreaterThan(0);
  },
);

test.each(statements.map((statement) => [statement.where, statement] as const))(
  '%s: its numbers and quotations stand in the passage that it cites',
  (_where, { article, passage, text }) => {
    const evidence = passageOf(article, passage);
    const numbers = text.match(/\d[\d,.]*\d|\d/g) ?? [];
    const quotations = [...text.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words);
    for (const words of [...numbers, ...quotations]) expect(evidence).toContain(words);
  },
);
