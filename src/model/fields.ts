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
    found = found.flatMap(({ value, field }) =>
      entriesAt(value, step).map(([key, inner]) => ({ value: inner, field: [...field, key] })),
    );
  }
  return found;
}

/** What a value has under one step of a pattern, each with its key. */
function entriesAt(value: unknown, step: PropertyKey): [PropertyKey, unknown][] {
  if (typeof value !== 'object' || value === null) return [];
  if (step === '*') return Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  const key = Array.isArray(value) ? Number(step) : step;
  return Object.hasOwn(value, key) ? [[key, (value as Record<PropertyKey, unknown>)[key]]] : [];
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

/** Whether a value is a group of fields. */
export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The texts of a field that has one, or a list of them. */
export function oneOrMore(data: unknown, field: FieldPath): { value: string; field: FieldPath }[] {
  return [...textsMatching(data, field), ...textsMatching(data, [...field, '*'])];
}

/** As `fieldsMatching`, only groups of fields. */
export function groupsMatching(data: unknown, pattern: FieldPath): FieldValue[] {
  return fieldsMatching(data, pattern).filter(({ value }) => isGroup(value));
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
