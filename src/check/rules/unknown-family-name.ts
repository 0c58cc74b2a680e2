import { isFamilyOf } from '../../model/author-name.ts';
import { oneOrMore, textsMatching } from '../../model/fields.ts';
import type { Rule } from '../rule.ts';

const SIGNED = [
  ['articles', ['original']],
  ['desk', []],
] as const;

/** What is said to be a family’s name is the end of one that is printed. */
export const unknownFamilyName: Rule = {
  id: 'unknown-family-name',
  severity: 'error',
  why: 'By it citations turn a name round: what is no part of the name would stand in them as one.',
  example: {
    path: 'content/articles/an-article.md',
    right: '  source: the-daily\n',
    wrong: '  source: the-daily\n  author: Mira Holt\n  familyNames: [Mira]\n',
  },
  check({ files }) {
    return SIGNED.flatMap(([wanted, around]) =>
      files
        .filter(({ collection }) => collection === wanted)
        .flatMap((file) => {
          const names = oneOrMore(file.data, [...around, 'author']);
          return textsMatching(file.data, [...around, 'familyNames', '*'])
            .filter(({ value }) => !names.some((name) => isFamilyOf(value, name.value)))
            .map(({ value, field }) => ({
              path: file.path,
              at: file.positionOf(field),
              message: `No name under "author" ends in "${value}", with another before it. Write it as it stands there; leave it out for a name that begins with the family’s.`,
            }));
        }),
    );
  },
};
