import type { ContentFile } from '../files/content-file.ts';
import { addressKey } from '../model/address-key.ts';
import { type FieldPath, textsMatching } from '../model/fields.ts';
import type { Desk } from './desk.ts';
import { rememberedFor } from '../model/remembered.ts';

/** The addresses at which an original, or a copy of it, stands. */
const ADDRESSES: FieldPath[] = [
  ['original', 'url'],
  ['original', 'copies', '*'],
  ['original', 'archived'],
];

/** An article whose original has an address of the original of another one, which comes before it. */
export interface Copy {
  file: ContentFile;
  owner: ContentFile;
  field: FieldPath;
}

/** Articles that tell what another one tells, each with the first that does. */
export const copiesIn = rememberedFor(({ files }: Desk): Copy[] => {
  const owners = new Map<string, ContentFile>();
  return files
    .filter(({ collection }) => collection === 'articles')
    .flatMap((file) =>
      ADDRESSES.flatMap((pattern) => textsMatching(file.data, pattern)).flatMap(
        ({ value, field }) => {
          const key = addressKey(value);
          const owner = key === undefined ? undefined : owners.get(key);
          if (key !== undefined && !owner) owners.set(key, file);
          return owner && owner !== file ? [{ file, owner, field }] : [];
        },
      ),
    );
});

/** The files of those articles. */
export const copies = rememberedFor(
  (desk: Desk) => new Set(copiesIn(desk).map(({ file }) => file)),
);
