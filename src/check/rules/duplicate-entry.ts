import type { ContentFile } from '../../files/content-file.ts';
import { fieldsMatching, type FieldValue } from '../../model/fields.ts';
import { rememberedFor } from '../../model/remembered.ts';
import type { Found, Rule } from '../rule.ts';

/** Nothing stands twice on a list. */
export const duplicateEntry: Rule = {
  id: 'duplicate-entry',
  severity: 'error',
  why: 'What is listed twice would be counted twice.',
  example: {
    path: 'content/articles/an-article.md',
    right: '[orel, gardens-guild]',
    wrong: '[orel, gardens-guild, orel]',
  },
  check({ files }) {
    return files.flatMap(duplicatesIn);
  },
};

const duplicatesIn = rememberedFor((file: ContentFile): Found[] =>
  listsIn(file.data).flatMap((list) => {
    const entries = fieldsMatching(file.data, [...list, '*']);
    const keys = entries.map(({ value }) => JSON.stringify(value));
    return entries
      .filter((_, index) => keys.indexOf(keys[index] ?? '') < index)
      .map(({ value, field }) => ({
        path: file.path,
        at: file.positionOf(field),
        message: `${typeof value === 'string' ? `"${value}"` : 'This entry'} is on this list twice. Take one away.`,
      }));
  }),
);

/** The places of all lists in some data, however deep. */
function listsIn(data: unknown, field: FieldValue['field'] = []): FieldValue['field'][] {
  const inner = fieldsMatching(data, ['*']).flatMap(({ value, field: [step] }) =>
    step === undefined ? [] : listsIn(value, [...field, step]),
  );
  return Array.isArray(data) ? [field, ...inner] : inner;
}
