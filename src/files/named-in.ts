import type { Alias, Named, NamedKind } from '../model/names/named.ts';
import type { CollectionName } from '../model/schemas/index.ts';
import type { ContentFile } from './content-file.ts';
import { type FieldPath, fieldsMatching, textsMatching } from '../model/fields.ts';

const KIND_OF_COLLECTION: Partial<Record<CollectionName, NamedKind>> = {
  countries: 'country',
  actors: 'actor',
  places: 'place',
  sources: 'source',
};

/** A name as a file writes it, and where. */
export interface WrittenName extends Alias {
  field: FieldPath;
}

/**
 * What a file gives a name to, as far as its fields can be read: one thing or none. A source that
 * goes by an actor's name gives none, nor do unnamed people, whose "name" only describes them.
 */
export function namedIn(file: ContentFile): Named[] {
  const kind = KIND_OF_COLLECTION[file.collection];
  const { own, aliases, demonyms } = writtenNames(file);
  const [sort] = textsMatching(file.data, ['kind']);
  if (!kind || !own || sort?.value === 'unnamed') return [];
  return [
    {
      id: file.id,
      kind,
      name: own.name,
      exactCase: own.exactCase,
      aliases,
      demonyms: demonyms.map(({ name }) => name),
    },
  ];
}

/** Every name that a file gives, each with its place. What is not a name is left out. */
export function writtenNames({ data }: ContentFile): {
  own: WrittenName | undefined;
  aliases: WrittenName[];
  demonyms: WrittenName[];
} {
  const plain = (pattern: FieldPath): WrittenName[] =>
    textsMatching(data, pattern).map(({ value, field }) => ({ name: value, lang: 'en', field }));
  const exactCaseIn = (value: unknown) =>
    fieldsMatching(value, ['exactCase'])[0]?.value === true || undefined;
  const [own] = plain(['name']).map((name) => ({ ...name, exactCase: exactCaseIn(data) }));
  const aliases = fieldsMatching(data, ['aliases', '*']).flatMap(({ value, field }) => {
    if (typeof value === 'string') return [{ name: value, lang: 'en', field }];
    const [name] = textsMatching(value, ['name']);
    const [lang] = textsMatching(value, ['lang']);
    if (!name) return [];
    return [
      {
        name: name.value,
        lang: lang?.value ?? 'en',
        exactCase: exactCaseIn(value),
        field: [...field, 'name'],
      },
    ];
  });
  return { own, aliases, demonyms: plain(['demonyms', '*']) };
}
