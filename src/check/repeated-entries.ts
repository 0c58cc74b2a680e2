import type { ContentFile, FieldPath } from '../files/content-file.ts';
import type { Finding } from './finding.ts';

/** What stands twice on a list, at its second place. */
export function repeatedEntries(
  file: ContentFile,
  entries: { value: string; field: FieldPath }[],
): Finding[] {
  const seen = new Set<string>();
  return entries.flatMap(({ value, field }) => {
    const isRepeated = seen.has(value);
    seen.add(value);
    if (!isRepeated) return [];
    return [
      {
        rule: 'duplicate-entry' as const,
        path: file.path,
        at: file.positionOf(field),
        message: `"${value}" is on this list twice. Take one away.`,
      },
    ];
  });
}
