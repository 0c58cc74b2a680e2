import type { ContentFile, FieldPath } from '../../files/content-file.ts';
import { fold } from '../../model/names/fold.ts';
import { isAcronym } from '../../model/names/name-finder.ts';
import type { Desk } from '../desk.ts';
import { textsMatching } from '../../files/fields.ts';
import type { Finding } from '../finding.ts';

const NAME_FIELDS: FieldPath[] = [
  ['name'],
  ['aliases', '*'],
  ['aliases', '*', 'name'],
  ['demonyms', '*'],
];

interface OwnedName {
  file: ContentFile;
  name: string;
  cased: string;
}

/** A name leads to one thing. Two acronyms that differ in their capitals are two names. */
export function sharedNames({ named }: Desk): Finding[] {
  const owned = new Map<string, OwnedName[]>();
  return named.flatMap(({ file }) =>
    NAME_FIELDS.flatMap((pattern) => textsMatching(file.data, pattern)).flatMap(
      ({ value, field }) => {
        const { cased, lower } = fold(value.trim());
        const alike = owned.get(lower) ?? [];
        const owner = alike.find(
          (other) => other.cased === cased || !isAcronym(other.name) || !isAcronym(value),
        );
        owned.set(lower, [...alike, { file, name: value, cased }]);
        if (!owner) return [];
        const where =
          owner.file === file ? 'is here already' : `is a name of ${owner.file.path} too`;
        const spelling = owner.name === value ? '' : ` (as "${owner.name}")`;
        return [
          {
            rule: 'shared-name' as const,
            path: file.path,
            at: file.positionOf(field),
            message: `"${value}" ${where}${spelling}. Keep it in one place; elsewhere write [words](entity:id).`,
          },
        ];
      },
    ),
  );
}

/** An id names one thing. */
export function duplicateIds({ named }: Desk): Finding[] {
  const first = new Map<string, ContentFile>();
  return named.flatMap(({ id, file }) => {
    const owner = first.get(id);
    first.set(id, owner ?? file);
    if (!owner) return [];
    return [
      {
        rule: 'duplicate-id' as const,
        path: file.path,
        at: { line: 1, column: 1 },
        message: `"${id}" is also ${owner.path}. Rename one of the files${file.collection === 'sources' ? ', or let this source say "entity:"' : ''}.`,
      },
    ];
  });
}
