import { ID } from './ids.ts';
import type { Mention } from './passages.ts';
import { sentenceSpans } from './sentences.ts';
import { entityOfAddress, NOTHING_HERE } from './names/entity-address.ts';
import type { NameMatch } from './names/name-finder.ts';

/** What stands behind words of ours: a passage, of the article itself where none is named, or a publication. */
export type Citation = { passage: string; article?: string } | { reference: string };

/** Plain text of ours, and what its author has said of some of its words. Offsets are in UTF-16 units. */
export interface OwnText {
  text: string;
  /** Words linked by hand, in order; the id is `none` where they name nothing that is here. */
  links: Mention[];
  /** What stands behind the sentence, or the part of it, before each; in order. */
  notes: { at: number; citations: Citation[] }[];
  /** Notes that cannot be read, as they are written. */
  unread: string[];
}

const MARKUP =
  /\[(?<words>[^[\]]*)\]\((?<address>[^()\s]*)\)|(?<note>\s*\[@(?<citations>[^[\]]*)\])/gu;

/**
 * Reads text in which `[words](entity:id)` and `[words](entity:none)` may stand, as in the body of an article,
 * and notes, written as Pandoc's citations: `[@reference]`, `[@article#passage]`, `[@#passage]` for one of the
 * article itself, and several with semicolons: `[@one; @two]`.
 *
 * @see https://pandoc.org/MANUAL.html#citation-syntax
 */
export function ownText(written: string): OwnText {
  let text = '';
  const links: Mention[] = [];
  const notes: OwnText['notes'] = [];
  const unread: string[] = [];
  let at = 0;
  for (const { 0: whole, index, groups = {} } of written.matchAll(MARKUP)) {
    const { words = '', address = '', note, citations = '' } = groups;
    if (note !== undefined) {
      const read = citationsIn(`@${citations}`);
      text += written.slice(at, index);
      at = index + whole.length;
      if (read) notes.push({ at: text.length, citations: read });
      else unread.push(note.trim());
      continue;
    }
    const entity = entityOfAddress(address);
    if (entity === undefined) continue;
    text += written.slice(at, index);
    links.push({ entity, start: text.length, end: text.length + words.length });
    text += words;
    at = index + whole.length;
  }
  return { text: text + written.slice(at), links, notes, unread };
}

/** `@one; @an-article#passage`; nothing where one of them cannot be read. */
function citationsIn(written: string): Citation[] | undefined {
  const citations = written.split(';').map((one): Citation | undefined => {
    const [, id = '', passage] = /^@([^#@]*)(?:#(.*))?$/u.exec(one.trim()) ?? [];
    if (passage === undefined) return ID.test(id) ? { reference: id } : undefined;
    if (!ID.test(passage)) return undefined;
    if (id === '') return { passage };
    return ID.test(id) ? { article: id, passage } : undefined;
  });
  return citations.every((one) => one !== undefined) ? citations : undefined;
}

/** The sentences of a text of ours, each with what stands behind it: the notes in it and at its end. */
export function sentencesWithCitations({
  text,
  notes,
}: Pick<OwnText, 'text' | 'notes'>): { sentence: string; citations: Citation[] }[] {
  const spans = sentenceSpans(text);
  return spans.map(([start, end], index) => {
    const [next = Infinity] = spans[index + 1] ?? [];
    return {
      sentence: text.slice(start, end),
      citations: notes
        .filter(({ at }) => at > start && at <= next)
        .flatMap(({ citations }) => citations),
    };
  });
}

/**
 * What such a text mentions, by name and by link, in order.
 *
 * @param find from `mentionFinder`
 */
export function mentionsInOwnText(
  { text, links }: Pick<OwnText, 'text' | 'links'>,
  find: (text: string) => NameMatch[],
): Mention[] {
  const between = (from: number, to: number) =>
    find(text.slice(from, to)).map(({ id, start, end }) => ({
      entity: id,
      start: from + start,
      end: from + end,
    }));
  let at = 0;
  const mentions = links.flatMap((link) => {
    const before = between(at, link.start);
    at = link.end;
    return link.entity === NOTHING_HERE ? before : [...before, link];
  });
  return [...mentions, ...between(at, text.length)];
}
