import type { ContentFile } from '../../files/content-file.ts';
import { fold, nameKey } from '../../model/names/fold.ts';
import { isAcronym } from '../../model/names/name-finder.ts';
import type { Desk } from '../desk.ts';
import { type WrittenName, writtenNames } from '../../files/named-in.ts';
import type { Finding } from '../finding.ts';

interface OwnedName {
  file: ContentFile;
  name: WrittenName;
  cased: string;
}

/** A name leads to one thing. Two acronyms that differ in their capitals are two names. */
export function sharedNames({ named }: Desk): Finding[] {
  const owned = new Map<string, OwnedName[]>();
  return named.flatMap(({ file }) =>
    namesIn(file)
      .filter(isReadable)
      .flatMap((name) => {
        const { cased, lower } = fold(name.name.trim());
        const alike = owned.get(lower) ?? [];
        const found = { file, name, cased };
        owned.set(lower, [...alike, found]);
        const owner = alike.find((other) => !areTwoNames(found, other));
        if (!owner) return [];
        const isHere = owner.file === file;
        const where = [
          ...(isHere ? [`line ${file.positionOf(owner.name.field).line}`] : []),
          ...(owner.name.name === name.name ? [] : [`as "${owner.name.name}"`]),
        ].join(', ');
        return [
          {
            rule: 'shared-name' as const,
            path: file.path,
            at: file.positionOf(name.field),
            message: isHere
              ? `"${name.name}" is here already (${where}). Take one away: both are found as one.`
              : `"${name.name}" is a name of ${owner.file.path} too${where && ` (${where})`}. Keep it in one place; elsewhere write [words](entity:id).`,
          },
        ];
      }),
  );
}

/** A name has a letter, a digit or a picture: what is only punctuation, or not seen at all, names nothing. */
export function unreadableNames({ files }: Desk): Finding[] {
  return files.flatMap((file) =>
    namesIn(file)
      .filter((name) => !isReadable(name))
      .map(({ name, field }) => ({
        rule: 'unreadable-name' as const,
        path: file.path,
        at: file.positionOf(field),
        message: `"${name}" has no letter or digit, so no text can name anything by it. Write the name, or take it away.`,
      })),
  );
}

function namesIn(file: ContentFile): WrittenName[] {
  const { own, aliases, demonyms } = writtenNames(file);
  return [...(own ? [own] : []), ...aliases, ...demonyms];
}

function isReadable({ name }: WrittenName): boolean {
  return /[\p{L}\p{N}\p{So}]/u.test(nameKey(name));
}

/** Whether two names that fold to one are kept apart all the same. */
function areTwoNames(one: OwnedName, other: OwnedName): boolean {
  const differ = one.name.name !== other.name.name;
  const areAcronyms =
    one.cased !== other.cased && isAcronym(one.name.name) && isAcronym(other.name.name);
  // One thing can be spelled one way in Arabic and another in Persian.
  const areTwoLanguages = one.file === other.file && one.name.lang !== other.name.lang;
  return differ && (areAcronyms || areTwoLanguages);
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
