import type { ContentFile } from '../../files/content-file.ts';
import { fieldsMatching, textsIn } from '../../model/fields.ts';
import { numberReader } from '../../model/written-numbers.ts';
import { figuresIn } from '../../words/en/figures-in-text.ts';
import { positionInBody } from '../desk.ts';
import type { Found, Rule } from '../rule.ts';

const numbersIn = numberReader();

/** A number that counts something is under `figures`, or in another field. */
export const unlistedFigure: Rule = {
  id: 'unlisted-figure',
  severity: 'warning',
  why: 'A figure that no field has is on no page of figures, and is compared with none.',
  example: {
    path: 'content/articles/an-article.md',
    right: 'Orel spoke',
    wrong: 'Orel spoke for 12,000 members',
  },
  check({ bodies }) {
    return bodies.flatMap(({ file, passages }) => {
      if (file.faults.length > 0) return [];
      let known: ReadonlySet<number> | undefined;
      return passages.flatMap((passage): Found[] =>
        figuresIn(passage.text, passage.mentions).flatMap(({ start, end, values }) => {
          known ??= numbersInFields(file);
          if (values.some((value) => known?.has(value))) return [];
          return [
            {
              path: file.path,
              at: positionInBody(file, passage, start),
              message: `No field has the ${passage.text.slice(start, end)} that the text gives. Add it under "figures", with "passage: ${passage.id}", or to the account or tie that it belongs to.`,
            },
          ];
        }),
      );
    });
  },
};

function numbersInFields({ data }: ContentFile): Set<number> {
  return new Set([
    ...fieldsMatching(data, ['figures', '*', 'value']).flatMap(({ value }) =>
      typeof value === 'number' ? value : [],
    ),
    ...textsIn(data).flatMap(({ value }) => numbersIn(value).flatMap(({ values }) => values)),
  ]);
}
