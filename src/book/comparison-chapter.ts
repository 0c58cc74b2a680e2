import { DomUtils } from 'htmlparser2';
import { withClass } from './article-chapter.ts';
import type { Chapter } from './book.ts';
import { cleaned } from './cleaned.ts';
import { comparisonChapterId, type Making } from './making.ts';
import type { SiteRow } from './site.ts';
import { tag } from './xhtml.ts';

/** Its references are the notes. */
const REFERENCES = 'section_references';

/** The chapter of a comparison: question by question, and our reading. */
export function comparisonChapter(comparison: SiteRow<'comparisons'>, making: Making): Chapter {
  const chapter = comparisonChapterId(comparison.id ?? '');
  const path = `comparisons/${comparison.id}/`;
  const { book } = making.words;
  const notes = making.notesFor(chapter);
  const cleaning = making.cleaningOf(chapter, notes, path);
  const main = making.site.page(path);
  const [lead] = withClass('text-lead', [main]);
  const sections = DomUtils.getElementsByTagName('section', main).filter(
    ({ attribs }) => attribs['aria-labelledby'] !== REFERENCES,
  );
  return {
    id: chapter,
    language: making.written.lang,
    title: comparison.title ?? '',
    body: [
      lead ? tag('p', { class: 'lead', ...making.written }, cleaned(lead.children, cleaning)) : '',
      ...sections.map(({ children }) => cleaned(children, cleaning)),
      notes.section(book.notes, book.back),
    ].join('\n'),
  };
}
