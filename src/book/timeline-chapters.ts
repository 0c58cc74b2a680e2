import type { Chapter } from './book.ts';
import { inBook } from './links.ts';
import { eventId, type Making, yearChapterId, yearOf } from './making.ts';
import type { SiteRow } from './site.ts';
import { escaped, tag } from './xhtml.ts';

/** A chapter for each year in which something began, with its events in order. */
export function timelineChapters(making: Making): Chapter[] {
  const events = making.site
    .table('events')
    .toSorted((a, b) => (yearOf(a) ?? Infinity) - (yearOf(b) ?? Infinity) || byDay(a, b));
  const byChapter = Map.groupBy(events, yearChapterId);
  return [...byChapter].map(([id, ofYear]) => {
    const [first] = ofYear;
    const year = first && yearOf(first);
    return {
      id,
      title: year === undefined ? making.words.book.undated : making.words.yearRange(year, year),
      body: ofYear.map((event) => eventText(event, id, making)).join('\n'),
    };
  });
}

function byDay(a: SiteRow<'events'>, b: SiteRow<'events'>): number {
  const day = ({ dateEarliest, dateLatest }: SiteRow<'events'>) => dateEarliest ?? dateLatest ?? '';
  return day(a) < day(b) ? -1 : 1;
}

function eventText(event: SiteRow<'events'>, chapter: string, making: Making): string {
  const passages = event.passages ?? [];
  return tag(
    'div',
    { class: 'event', id: inBook(chapter, eventId(event.id ?? '')) },
    tag('p', { class: 'about' }, escaped(making.dated(event))),
    tag('p', making.written, tag('strong', {}, escaped(event.title ?? ''))),
    tag('p', making.written, escaped(event.description ?? '')),
    ...(passages.length === 0
      ? []
      : [
          tag(
            'p',
            { class: 'about' },
            escaped(making.words.book.toldAt),
            making.locators(passages),
          ),
        ]),
  );
}
