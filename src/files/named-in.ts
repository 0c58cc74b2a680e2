import type { Named, NamedKind } from '../model/names/named.ts';
import type { CollectionName } from '../model/schemas/index.ts';
import type { ContentFile } from './content-file.ts';
import { fieldsMatching, textsMatching } from './fields.ts';

const KIND_OF_COLLECTION: Partial<Record<CollectionName, NamedKind>> = {
  countries: 'country',
  actors: 'actor',
  places: 'place',
  sources: 'source',
};

/**
 * What a file gives a name to, as far as its fields can be read: one thing or none. A source that
 * goes by an actor's name gives none, nor do unnamed people, whose "name" only describes them.
 */
export function namedIn(file: ContentFile): Named[] {
  const kind = KIND_OF_COLLECTION[file.collection];
  const [name] = textsMatching(file.data, ['name']);
  const [sort] = textsMatching(file.data, ['kind']);
  if (!kind || !name || sort?.value === 'unnamed') return [];
  const aliases = fieldsMatching(file.data, ['aliases', '*']).flatMap(({ value }) => {
    if (typeof value === 'string') return [{ name: value, lang: 'en' }];
    const [alias] = textsMatching(value, ['name']);
    if (!alias) return [];
    const [lang] = textsMatching(value, ['lang']);
    const [exactCase] = fieldsMatching(value, ['exactCase']);
    return [
      {
        name: alias.value,
        lang: lang?.value ?? 'en',
        exactCase: exactCase?.value === true || undefined,
      },
    ];
  });
  const demonyms = textsMatching(file.data, ['demonyms', '*']).map(({ value }) => value);
  return [{ id: file.id, kind, name: name.value, aliases, demonyms }];
}
