/** The way to a value in frontmatter or YAML: `['dates', 0, 'event']`. */
export type FieldPath = readonly PropertyKey[];

export interface FieldValue {
  value: unknown;
  field: FieldPath;
}

/**
 * The values in some data that a pattern leads to, whatever shape the data has.
 *
 * @param pattern keys and indexes; `*` stands for every item of a list or every key of a map
 */
export function fieldsMatching(data: unknown, pattern: FieldPath): FieldValue[] {
  let found: FieldValue[] = [{ value: data, field: [] }];
  for (const step of pattern) {
    found = found.flatMap(({ value, field }) => {
      if (typeof value !== 'object' || value === null) return [];
      const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
      return entries
        .filter(([key]) => step === '*' || String(key) === String(step))
        .map(([key, inner]) => ({ value: inner as unknown, field: [...field, key] }));
    });
  }
  return found;
}

/** As `fieldsMatching`, only the texts. */
export function textsMatching(
  data: unknown,
  pattern: FieldPath,
): { value: string; field: FieldPath }[] {
  return fieldsMatching(data, pattern).filter(
    (found): found is { value: string; field: FieldPath } => typeof found.value === 'string',
  );
}

/** Every text in some data, however deep. */
export function textsIn(
  data: unknown,
  field: FieldPath = [],
): { value: string; field: FieldPath }[] {
  if (typeof data === 'string') return [{ value: data, field }];
  return fieldsMatching(data, ['*']).flatMap(({ value, field: [step] }) =>
    step === undefined ? [] : textsIn(value, [...field, step]),
  );
}
