import type { PageKind } from '../model/index-fields.ts';
import { KIND_WORDS, PAGE_KIND_WORDS } from '../words/index.ts';
import type { Entity } from './domain.ts';
import type { FilterValue } from './filter-values.ts';

/** What kind of page it is, or of what: "Article", "Armed group". Actors and places may have kinds of the same id. */
export function kindOfPage(kind: PageKind | Entity): FilterValue {
  if (typeof kind === 'string') return { id: kind, name: PAGE_KIND_WORDS[kind] };
  const { kind: of, sort } = kind;
  return sort ? { id: `${of}_${sort.id}`, name: sort.name } : { id: of, name: KIND_WORDS[of].one };
}
