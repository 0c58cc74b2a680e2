import { fieldsMatching, type FieldValue } from '../../files/fields.ts';
import type { Desk } from '../desk.ts';
import type { Finding } from '../finding.ts';

/** Nothing stands twice on a list. */
export function repeatedEntries({ files }: Desk): Finding[] {
  return files.flatMap((file) =>
    listsIn(file.data).flatMap((list) => {
      const entries = fieldsMatching(file.data, [...list, '*']);
      const keys = entries.map(({ value }) => JSON.stringify(value));
      return entries
        .filter((_, index) => keys.indexOf(keys[index] ?? '') < index)
        .map(({ value, field }) => ({
          rule: 'duplicate-entry' as const,
          path: file.path,
          at: file.positionOf(field),
          message: `${typeof value === 'string' ? `"${value}"` : 'This entry'} is on this list twice. Take one away.`,
        }));
    }),
  );
}

/** The places of all lists in some data, however deep. */
function listsIn(data: unknown, field: FieldValue['field'] = []): FieldValue['field'][] {
  const inner = fieldsMatching(data, ['*']).flatMap(({ value, field: [step] }) =>
    step === undefined ? [] : listsIn(value, [...field, step]),
  );
  return Array.isArray(data) ? [field, ...inner] : inner;
}
