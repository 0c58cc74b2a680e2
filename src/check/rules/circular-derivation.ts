import type { ContentFile } from '../../files/content-file.ts';
import { type FieldPath, fieldsMatching, oneOrMore, textsMatching } from '../../model/fields.ts';
import { chainTo, cyclesIn } from '../../model/sources/origins.ts';
import type { Desk } from '../desk.ts';
import type { Found, Rule } from '../rule.ts';
import { restingIn } from '../statements.ts';

/** No source derives from itself, however long the way. */
export const circularDerivation: Rule = {
  id: 'circular-derivation',
  severity: 'error',
  why: 'A word that comes from itself has no origin, and origins are counted.',
  example: {
    path: 'content/articles/an-article.md',
    right: '    sourcing: own-reporting\n    passage: said\n',
    wrong: '    sourcing: own-reporting\n    passage: said\n    derivedFrom: [the-daily]\n',
  },
  check(desk) {
    return [
      ...cyclesIn(desk.derivations).flatMap((cycle) => {
        const file = desk.files.find(
          ({ collection, id }) => collection === 'sources' && id === cycle[0],
        );
        return file ? [circle(file, ['derivedFrom'], [...cycle, file.id])] : [];
      }),
      ...desk.files.flatMap((file) => circlesSaidIn(file, desk)),
    ];
  },
};

/** Where an article says of a passage that a word comes from who has it from there. */
function circlesSaidIn(file: ContentFile, { derivations }: Desk): Found[] {
  return fieldsMatching(file.data, ['sources', '*']).flatMap(({ field }) => {
    const [source] = textsMatching(file.data, [...field, 'source']);
    const from = textsMatching(file.data, [...field, 'derivedFrom', '*']);
    if (!source || from.length === 0) return [];
    const starts = from.map(({ value }) => value);
    const way = oneOrMore(file.data, [...field, 'passage'])
      .map(({ value }) => restingIn(file).get(value))
      .flatMap((here) => (here ? [chainTo(source.value, starts, derivations, here)] : []))
      .find((found) => found !== undefined);
    return way ? [circle(file, [...field, 'derivedFrom'], [source.value, ...way])] : [];
  });
}

function circle(file: ContentFile, field: FieldPath, ids: string[]): Found {
  return {
    path: file.path,
    at: file.positionOf(field, { key: true }),
    message: `"${ids.join('" derives from "')}". Take one of these away.`,
  };
}
