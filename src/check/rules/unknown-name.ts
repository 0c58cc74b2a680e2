import { fieldsMatching, textsMatching } from '../../model/fields.ts';
import { nameKey } from '../../model/names/fold.ts';
import { namesOf } from '../../model/names/named.ts';
import type { NamedInFile } from '../desk.ts';
import type { Rule } from '../rule.ts';
import { didYouMean } from '../suggest.ts';

/** What `names` says an original calls something is one of that thing’s names. */
export const unknownName: Rule = {
  id: 'unknown-name',
  severity: 'error',
  why: 'What an original calls something is one of the names that search finds it by.',
  example: {
    path: 'content/articles/an-article.md',
    right: 'gardens-guild: [Gilde]',
    wrong: 'gardens-guild: [Dash]',
  },
  check(desk) {
    const things = new Map(desk.named.map((thing) => [thing.id, thing]));
    const owners = new Map(
      desk.named.flatMap((thing) => namesOf(thing).map(({ name }) => [nameKey(name), thing])),
    );
    return desk.files.flatMap((file) =>
      fieldsMatching(file.data, ['names', '*']).flatMap(({ field }) => {
        const thing = things.get(String(field[1]));
        if (!thing) return [];
        const known = new Set(namesOf({ ...thing, demonyms: [] }).map(({ name }) => nameKey(name)));
        return textsMatching(file.data, [...field, '*'])
          .filter(({ value }) => !known.has(nameKey(value)))
          .map(({ value, field: place }) => ({
            path: file.path,
            at: file.positionOf(place),
            message: whoseName(value, thing, owners.get(nameKey(value))),
          }));
      }),
    );
  },
};

/** Whose a name is that is none of `thing`'s, and what to do. */
function whoseName(name: string, thing: NamedInFile, owner: NamedInFile | undefined): string {
  if (owner === thing) {
    return `"${name}" counts as a mention of "${thing.id}", but is no name of it: it is under "demonyms". Take it off this list.`;
  }
  if (owner) {
    return `"${name}" is a name of "${owner.id}" (${owner.file.path}), not of "${thing.id}". List it under "${owner.id}", or take it away.`;
  }
  const names = namesOf({ ...thing, demonyms: [] }).map((known) => known.name);
  return `"${name}" is not a name of "${thing.id}".${didYouMean(name, names)} Add it to the aliases in ${thing.file.path}, with its "lang" if it is not English.`;
}
