import type { ContentFile } from '../files/content-file.ts';
import { type FieldPath, fieldsMatching, oneOrMore, textsMatching } from '../model/fields.ts';
import type { Derivations } from '../model/sources/origins.ts';
import { rememberedFor } from '../model/remembered.ts';

/** An account or a tie, as far as it can be read. */
export interface Statement {
  file: ContentFile;
  field: FieldPath;
  /** What its passages rest on. */
  sources: Set<string>;
  /** Of each of its passages what that rests on, and from whom it has that by the article. */
  resting: Derivations[];
  by: { value: string; field: FieldPath }[];
}

/** Every account and tie of an article. */
export const statementsOf = rememberedFor((file: ContentFile): Statement[] => {
  const restingOf = restingIn(file);
  return ['dates', 'relations'].flatMap((list) =>
    fieldsMatching(file.data, [list, '*']).map(({ field }) => {
      const resting = oneOrMore(file.data, [...field, 'passage']).flatMap(
        ({ value }) => restingOf.get(value) ?? [],
      );
      return {
        file,
        field,
        sources: new Set(resting.flatMap((sources) => [...sources.keys()])),
        resting,
        by: oneOrMore(file.data, [...field, 'by']),
      };
    }),
  );
});

/** Of each passage of an article what it rests on, and from whom it has that by the article. */
export const restingIn = rememberedFor((file: ContentFile): ReadonlyMap<string, Derivations> => {
  const restingOf = new Map<string, Map<string, string[]>>();
  for (const { field } of fieldsMatching(file.data, ['sources', '*'])) {
    const [source] = textsMatching(file.data, [...field, 'source']);
    if (!source) continue;
    const derivedFrom = textsMatching(file.data, [...field, 'derivedFrom', '*']);
    for (const { value: passage } of oneOrMore(file.data, [...field, 'passage'])) {
      const sources = restingOf.get(passage) ?? new Map<string, string[]>();
      restingOf.set(passage, sources);
      const before = sources.get(source.value) ?? [];
      sources.set(source.value, [...before, ...derivedFrom.map(({ value }) => value)]);
    }
  }
  return restingOf;
});

/** Ids in a sentence: `"a" and "b"`. */
export function listed(sources: ReadonlySet<string>): string {
  return new Intl.ListFormat('en').format([...sources].map((source) => `"${source}"`));
}
