import { toString } from 'mdast-util-to-string';
import { parseBody } from './parse-body.ts';
import type { PassageBlock } from './passages.ts';
import { type TextRun, textRuns } from './text-runs.ts';

/** A line's end, with what Markdown takes away around it: spaces, indentation, marks of quotations. */
const LINE_END = /[ \t]*(?:\r\n|\n|\r)[ \t>]*/y;
/** The same in plain text, where such a mark is one of the text. */
const TEXT_LINE_END = /^(?:\r\n|\n|\r)(>[ \t>]*)?/;
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/iy;
const ESCAPE = /\\(?=[!-/:-@[-`{-~])/y;

/**
 * Where a place of a passage's plain text stands in the Markdown that it was read from, whatever
 * escapes, character references, line breaks and markup are between. A place in words linked by hand is
 * where the link begins.
 *
 * @param at offset in the text of the passage
 * @returns offset in `markdown`
 */
export function sourceOffset(passage: PassageBlock, at: number, markdown: string): number {
  let offset = 0;
  for (const run of textRuns(passage)) {
    offset = run.node.position?.start.offset ?? offset;
    const isHere = at < run.start + run.text.length;
    if (run.node.type === 'text') {
      offset = offsetAfter(run, isHere ? at - run.start : run.text.length, offset, markdown);
    }
    if (isHere) break;
  }
  return offset;
}

/** The offset in the source after so many units of a run that begins at `offset`. */
function offsetAfter({ text }: TextRun, units: number, offset: number, markdown: string): number {
  let done = 0;
  let place = offset;
  const taken = (pattern: RegExp): string => {
    pattern.lastIndex = place;
    return pattern.exec(markdown)?.[0] ?? '';
  };
  while (done < units) {
    if (!/[&\\]/.test(markdown[place] ?? '') && !/[\r\n]/.test(text[done] ?? '')) {
      place += 1;
      done += 1;
      continue;
    }
    const reference = taken(REFERENCE);
    const [lineEnd, quoteMark = ''] = TEXT_LINE_END.exec(text.slice(done)) ?? [];
    if (reference) {
      place += reference.length;
      done += toString(parseBody(reference)).length;
    } else if (lineEnd) {
      place += taken(LINE_END).length - quoteMark.length;
      done += lineEnd.length - quoteMark.length;
    } else {
      place += taken(ESCAPE).length + 1;
      done += 1;
    }
  }
  return place;
}
