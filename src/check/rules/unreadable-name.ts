import type { ContentFile } from '../../files/content-file.ts';
import { nameKey } from '../../model/names/fold.ts';
import { type WrittenName, writtenNames } from '../../files/named-in.ts';
import type { Rule } from '../rule.ts';

/** A name has a letter, a digit or a picture: what is only punctuation, or not seen at all, names nothing. */
export const unreadableName: Rule = {
  id: 'unreadable-name',
  severity: 'error',
  why: 'A name without a letter or digit is found nowhere, or everywhere.',
  example: {
    path: 'content/actors/gardens-guild.yaml',
    right: 'aliases: [GG, Gilde]',
    wrong: "aliases: [GG, Gilde, '-']",
  },
  check({ files }) {
    return files.flatMap((file) =>
      namesIn(file)
        .filter((name) => !isReadable(name))
        .map(({ name, field }) => ({
          path: file.path,
          at: file.positionOf(field),
          message: `"${name}" has no letter or digit, so no text can name anything by it. Write the name, or take it away.`,
        })),
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
