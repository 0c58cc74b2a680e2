import type { ContentFile, Position } from '../../files/content-file.ts';
import { type FieldPath, fieldsMatching } from '../../model/fields.ts';

/**
 * A file that remembers of which field each place is that it was asked for: so what was found at a place can be shown
 * beside the field, also where that is missing.
 */
export function placesOfFields(file: ContentFile): {
  file: ContentFile;
  fieldAt: (at: Position) => (string | number)[] | undefined;
} {
  const asked = new WeakMap<Position, FieldPath>();
  const positionOf: ContentFile['positionOf'] = (field, options) => {
    const at = file.positionOf(field, options);
    asked.set(at, field);
    return at;
  };
  return {
    file: { ...file, positionOf },
    fieldAt: (at) => (asked.get(at) ?? deepestAt(file, at))?.map(stepOf),
  };
}

/** The deepest field that stands at a place, for findings that bring only that. */
function deepestAt(file: ContentFile, { line, column }: Position): FieldPath | undefined {
  const pattern: '*'[] = [];
  let found: FieldPath | undefined;
  for (;;) {
    pattern.push('*');
    const fields = fieldsMatching(file.data, pattern);
    if (fields.length === 0) return found;
    found =
      fields.find(({ field }) =>
        [{ key: true }, { key: false }].some((options) => {
          const at = file.positionOf(field, options);
          return at.line === line && at.column === column;
        }),
      )?.field ?? found;
  }
}

function stepOf(step: PropertyKey): string | number {
  return typeof step === 'number' ? step : String(step);
}
