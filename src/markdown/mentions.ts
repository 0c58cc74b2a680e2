import type { Link, Paragraph, PhrasingContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { NameMatch } from '../model/names/name-finder.ts';
import { type Mention, previewId } from '../model/passages.ts';

/** A run of a passage's text: where it stands, and what an author's link says it is about. */
interface Run {
  node: Text | Link;
  start: number;
  text: string;
  /** The target of `[words](entity:id)`. */
  explicit?: string;
  /** Text inside an ordinary link or code: counted in offsets, never searched. */
  isClosed: boolean;
}

const ENTITY_SCHEME = 'entity:';

/** The id that an address such as `entity:iraq` points to; nothing for any other address. */
export function entityOfAddress(address: string): string | undefined {
  return address.startsWith(ENTITY_SCHEME) ? address.slice(ENTITY_SCHEME.length) : undefined;
}

/**
 * The mentions in a passage, by name and by explicit `[words](entity:id)`. Names inside other links
 * and code are left alone; a name may not run across a change of markup.
 *
 * @param find from `nameFinder`
 */
export function mentionsIn(
  paragraph: Paragraph,
  find: (text: string) => NameMatch[],
): { text: string; mentions: Mention[] } {
  const runs = runsOf(paragraph);
  const mentions = runs.flatMap(({ start, text, explicit, isClosed }) => {
    if (explicit !== undefined) {
      return [{ entity: explicit, start, end: start + text.length }];
    }
    if (isClosed) return [];
    return find(text).map((match) => ({
      entity: match.id,
      start: start + match.start,
      end: start + match.end,
    }));
  });
  return { text: runs.map(({ text }) => text).join(''), mentions };
}

/**
 * Marks the mentions of a passage in its tree: the first of each thing becomes a link to its page,
 * later ones stay plain text in a `<span>`.
 *
 * @param paragraph changed in place
 * @param mentions as `mentionsIn` gave them for this paragraph
 * @param pathOf the address of a thing's page; nothing when there is no such thing
 */
export function markMentions(
  paragraph: Paragraph,
  mentions: Mention[],
  pathOf: (entity: string) => string | undefined,
): void {
  const linked = new Set<string>();
  const mark = (mention: Mention, children: PhrasingContent[]): PhrasingContent => {
    const path = pathOf(mention.entity);
    const isFirst = !linked.has(mention.entity);
    linked.add(mention.entity);
    const hProperties = { className: ['mention'], dataEntity: mention.entity };
    return isFirst && path !== undefined
      ? {
          type: 'link',
          url: path,
          children,
          data: { hProperties: { ...hProperties, interestfor: previewId(mention.entity) } },
        }
      : { type: 'emphasis', children, data: { hProperties, hName: 'span' } };
  };

  const runs = new Map(runsOf(paragraph).map((run) => [run.node, run]));
  const rewrite = (children: PhrasingContent[]): PhrasingContent[] =>
    children.flatMap((child) => {
      const run = child.type === 'text' || child.type === 'link' ? runs.get(child) : undefined;
      if (!run) {
        if ('children' in child && child.type !== 'link') {
          child.children = rewrite(child.children);
        }
        return [child];
      }
      const own = mentions.filter(
        ({ start }) => start >= run.start && start < run.start + run.text.length,
      );
      if (run.explicit !== undefined && child.type === 'link') {
        return own.map((mention) => mark(mention, child.children));
      }
      return splitText(run, own, mark);
    });
  paragraph.children = rewrite(paragraph.children);
}

function splitText(
  run: Run,
  mentions: Mention[],
  mark: (mention: Mention, children: PhrasingContent[]) => PhrasingContent,
): PhrasingContent[] {
  if (run.node.type !== 'text') return [run.node];
  const pieces: PhrasingContent[] = [];
  let at = 0;
  for (const mention of mentions) {
    const start = mention.start - run.start;
    const end = mention.end - run.start;
    if (start > at) pieces.push({ type: 'text', value: run.text.slice(at, start) });
    pieces.push(mark(mention, [{ type: 'text', value: run.text.slice(start, end) }]));
    at = end;
  }
  if (at < run.text.length) pieces.push({ type: 'text', value: run.text.slice(at) });
  return pieces;
}

function runsOf(paragraph: Paragraph): Run[] {
  const runs: Run[] = [];
  let offset = 0;
  const add = (run: Omit<Run, 'start'>) => {
    runs.push({ ...run, start: offset });
    offset += run.text.length;
  };
  const walk = (children: PhrasingContent[], isClosed: boolean): void => {
    for (const child of children) {
      if (child.type === 'text') add({ node: child, text: child.value, isClosed });
      else if (child.type === 'break') addPlain(' ');
      else if (child.type === 'inlineCode') addPlain(child.value);
      else if (child.type === 'link' && entityOfAddress(child.url) !== undefined) {
        add({
          node: child,
          text: toString(child, { includeHtml: false }),
          explicit: entityOfAddress(child.url) as string,
          isClosed: false,
        });
      } else if ('children' in child) walk(child.children, isClosed || child.type === 'link');
    }
  };
  const addPlain = (text: string) => {
    add({ node: { type: 'text', value: text }, text, isClosed: true });
  };
  walk(paragraph.children, false);
  return runs;
}
