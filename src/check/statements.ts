import type { ContentFile } from '../files/content-file.ts';
import { type FieldPath, fieldsMatching, oneOrMore, textsMatching } from '../model/fields.ts';
import { rememberedFor } from '../model/remembered.ts';

/** An account or a tie, as far as it can be read. */
export interface Statement {
  file: ContentFile;
  field: FieldPath;
  /** What its passages rest on. */
  sources: Set<string>;
  by: { value: string; field: FieldPath }[];
}

/** Every account and tie of an article. */
export const statementsOf = rememberedFor((file: ContentFile): Statement[] => {
  const sourcesOf = new Map<string, string[]>();
  for (const { field } of fieldsMatching(file.data, ['sources', '*'])) {
    const [source] = textsMatching(file.data, [...field, 'source']);
    if (!source) continue;
    for (const { value: passage } of oneOrMore(file.data, [...field, 'passage'])) {
      sourcesOf.set(passage, [...(sourcesOf.get(passage) ?? []), source.value]);
    }
  }
  return ['dates', 'relations'].flatMap((list) =>
    fieldsMatching(file.data, [list, '*']).map(({ field }) => ({
      file,
      field,
      sources: new Set(
        oneOrMore(file.data, [...field, 'passage']).flatMap(
          ({ value }) => sourcesOf.get(value) ?? [],
        ),
      ),
      by: oneOrMore(file.data, [...field, 'by']),
    })),
  );
});

/** Ids in a sentence: `"a" and "b"`. */
export function listed(sources: ReadonlySet<string>): string {
  return new Intl.ListFormat('en').format([...sources].map((source) => `"${source}"`));
}
