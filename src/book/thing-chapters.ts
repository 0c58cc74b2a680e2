import { withClass } from './article-chapter.ts';
import type { Chapter } from './book.ts';
import { cleaned } from './cleaned.ts';
import type { Making } from './making.ts';
import { pathOf } from '../model/paths.ts';
import type { NamedKind } from '../model/names/named.ts';
import { escaped, tag } from './xhtml.ts';

const KINDS: NamedKind[] = ['country', 'actor', 'place', 'source'];

/** A chapter for each kind of thing that has a page: what each is, with what stands behind that. */
export function thingChapters(making: Making): Chapter[] {
  return KINDS.flatMap((kind) => {
    const rows =
      kind === 'source'
        ? making.site.table('sources')
        : making.site.table('entities').filter((row) => row.kind === kind);
    if (rows.length === 0) return [];
    const { book, KIND_WORDS } = making.words;
    const chapter = `things-${kind}`;
    const notes = making.notesFor(chapter);
    const entries = rows.map(({ id, name }) => {
      const path = pathOf({ kind, id: id ?? '' }).slice(1);
      const main = making.site.page(path);
      const [lead] = ['text-lead', 'sm:text-lead'].flatMap((style) => withClass(style, [main]));
      const description = lead
        ? cleaned(lead.children, making.cleaningOf(chapter, notes, path))
        : '';
      return [
        tag('h2', { dir: 'auto' }, escaped(name ?? '')),
        tag('p', making.written, description),
      ].join('\n');
    });
    return [
      {
        id: chapter,
        title: KIND_WORDS[kind].many,
        body: [...entries, notes.section(book.notes, book.back)].join('\n'),
      },
    ];
  });
}
