import type { CitedText, Reference } from './domain.ts';

/** The references that some texts cite, each once, in the order in which a reader meets them. */
export function referencesIn(texts: readonly (CitedText | undefined)[]): Reference[] {
  const cited = texts.flatMap((text) => text?.notes.flatMap(({ references }) => references) ?? []);
  return [...new Set(cited)];
}

/** The id of a reference in the list of a page. */
export function referenceId({ id }: Pick<Reference, 'id'>): string {
  return `reference_${id}`;
}
