/** A block of an article’s body: a paragraph, a heading, a table; with the passage that it is, if it is one. */
export interface Block {
  /** As written, without the marker of the passage. */
  text: string;
  /** The id in its marker. */
  id?: string;
}

/** A block with what stands around it, so that nothing of the Markdown is lost. */
interface WrittenBlock extends Block {
  before: string;
  /** The marker as written, with the space before it. */
  marker: string;
}

/** A block that somebody has written or changed. */
export interface EditedBlock extends Block {
  /** Which block of the Markdown it was, counted from 0; nothing for a new one. */
  was?: number;
}

const EMPTY_LINES = /(?:[ \t]*(?:\r\n|\n|\r|$)){2,}/;
const MARKER = /\s*\{#([^{}\s]+)\}[ \t]*$/;

/** The blocks of an article’s Markdown: what stands between empty lines. */
export function blocksIn(markdown: string): Block[] {
  return takenApart(markdown).blocks.map(({ text, id }) => ({ text, ...(id && { id }) }));
}

/**
 * Markdown of which blocks were changed. What was not changed keeps its bytes, also when lines end otherwise in what
 * was handed back.
 *
 * @returns with where each block begins
 */
export function withBlocks(
  markdown: string,
  edited: EditedBlock[],
): { markdown: string; starts: number[] } {
  const { blocks, end } = takenApart(markdown);
  if (blocks.length === 0 && edited.length === 0) return { markdown, starts: [] };
  const lineEnd = markdown.includes('\r\n') ? '\r\n' : '\n';
  const written = edited.map((block, index) => {
    const former = block.was === undefined ? undefined : blocks[block.was];
    const isFirst = index === 0;
    const before = isFirst
      ? (blocks[0]?.before ?? lineEnd)
      : former && block.was
        ? former.before
        : lineEnd + lineEnd;
    return { before, text: textOf(block, former, lineEnd) };
  });
  let at = 0;
  const starts = written.map(({ before, text }) => {
    const start = at + before.length;
    at = start + text.length;
    return start;
  });
  const whole = written.map(({ before, text }) => before + text).join('');
  return { markdown: whole + (blocks.length > 0 ? end : lineEnd), starts };
}

function textOf({ text, id }: EditedBlock, former: WrittenBlock | undefined, lineEnd: string) {
  const isSame = former && withLineFeeds(former.text) === withLineFeeds(text);
  const shown = isSame ? former.text : withLineFeeds(text).trim().replaceAll('\n', lineEnd);
  return shown + markerOf(id, former);
}

function markerOf(id: string | undefined, former: WrittenBlock | undefined): string {
  if (id === undefined || id === '') return '';
  if (former?.id === undefined) return ` {#${id}}`;
  return former.id === id ? former.marker : former.marker.replace(`{#${former.id}}`, `{#${id}}`);
}

function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function takenApart(markdown: string): { blocks: WrittenBlock[]; end: string } {
  const blocks: WrittenBlock[] = [];
  let rest = markdown;
  let before = /^\s*\n|^/.exec(rest)?.[0] ?? '';
  rest = rest.slice(before.length);
  while (rest !== '') {
    const gap = EMPTY_LINES.exec(rest);
    const isLast = !gap || gap.index + gap[0].length >= rest.length;
    const whole = isLast ? rest.replace(/\s+$/, '') : rest.slice(0, gap.index);
    const [marker = '', id] = MARKER.exec(whole) ?? [];
    const text = whole.slice(0, whole.length - marker.length);
    const above = blocks.at(-1);
    // A table has its marker below it, by itself.
    if (text === '' && id !== undefined && above && above.id === undefined) {
      above.marker = before + marker;
      above.id = id;
    } else blocks.push({ before, text, marker, ...(id !== undefined && { id }) });
    rest = rest.slice(whole.length);
    if (isLast) return { blocks, end: rest };
    before = gap[0];
    rest = rest.slice(before.length);
  }
  return { blocks, end: rest };
}
