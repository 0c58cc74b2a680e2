import type { ContentFile } from '../../files/content-file.ts';
import { fold, nameKey } from '../../model/names/fold.ts';
import { isAcronym } from '../../model/names/name-finder.ts';
import { type WrittenName, writtenNames } from '../../files/named-in.ts';
import type { Rule } from '../rule.ts';

interface OwnedName {
  file: ContentFile;
  name: WrittenName;
  cased: string;
}

/** A name leads to one thing. Two acronyms that differ in their capitals are two names. */
export const sharedName: Rule = {
  id: 'shared-name',
  severity: 'error',
  why: 'A name that two things share could link to the wrong one.',
  example: {
    path: 'content/actors/gardens-guild.yaml',
    right: 'aliases: [GG, Gilde]',
    wrong: 'aliases: [GG, Gilde, Oreli]',
  },
  check({ named }) {
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
              path: file.path,
              at: file.positionOf(name.field),
              ...(!isHere && { cause: owner.file.path }),
              message: isHere
                ? `"${name.name}" is here already (${where}). Take one away: both are found as one.`
                : `"${name.name}" is a name of ${owner.file.path} too${where && ` (${where})`}. Keep it in one place; elsewhere write [words](entity:id).`,
            },
          ];
        }),
    );
  },
};

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
