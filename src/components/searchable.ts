import { PAGE_WORD } from '../model/names/mention-word.ts';

/** The attributes of the part of a page that search reads, and what kind of page a result calls it. */
export function searchable(kind: string) {
  return {
    'data-pagefind-body': '',
    'data-page': PAGE_WORD,
    'data-pagefind-index-attrs': 'data-page',
    'data-pagefind-meta': `kind:${kind}`,
    'data-pagefind-filter': `kind:${kind}`,
  };
}
