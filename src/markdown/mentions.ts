import type { PhrasingContent } from 'mdast';
import { NOTHING_HERE } from '../model/names/entity-address.ts';
import type { NameMatch } from '../model/names/name-finder.ts';
import { type Mention, previewId } from '../model/passages.ts';
import type { PassageBlock } from './passages.ts';
import { phrasesIn, type TextRun, textRuns } from './text-runs.ts';

/** What a passage says, and of whom. */
export interface PassageText {
  text: string;
  mentions: Mention[];
  /** Words of which their author has said what they are: those of `[words](entity:id)`. */
  linkedByHand: Mention[];
}

/**
 * The mentions in a passage, by name and by explicit `[words](entity:id)`. Names inside other links,
 * `[words](entity:none)` and code are left alone; a name may not run across a change of markup.
 *
 * @param find from `nameFinder`
 */
export function mentionsIn(block: PassageBlock, find: (text: string) => NameMatch[]): PassageText {
  const runs = textRuns(block);
  const linkedByHand: Mention[] = [];
  const mentions = runs.flatMap(({ start, text, explicit, isClosed }) => {
    if (explicit !== undefined) {
      const link = { entity: explicit, start, end: start + text.length };
      linkedByHand.push(link);
      return explicit === NOTHING_HERE ? [] : [link];
    }
    if (isClosed) return [];
    return find(text).map((match) => ({
      entity: match.id,
      start: start + match.start,
      end: start + match.end,
    }));
  });
  return { text: runs.map(({ text }) => text).join(''), mentions, linkedByHand };
}

/**
 * Marks the mentions of a passage in its tree: the first of each thing becomes a link to its page,
 * later ones stay plain text in a `<span>`.
 *
 * @param block changed in place
 * @param mentions as `mentionsIn` gave them for this block
 * @param pathOf the address of a thing's page; nothing when there is no such thing
 */
export function markMentions(
  block: PassageBlock,
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

  const runs = new Map(textRuns(block).map((run) => [run.node, run]));
  const rewrite = (children: PhrasingContent[]): PhrasingContent[] =>
    children.flatMap((child) => {
      const run = runs.get(child);
      if (!run || run.explicit === NOTHING_HERE) {
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
      return child.type === 'text' ? splitText(run, own, mark) : [child];
    });
  for (const words of phrasesIn(block)) words.children = rewrite(words.children);
}

function splitText(
  run: TextRun,
  mentions: Mention[],
  mark: (mention: Mention, children: PhrasingContent[]) => PhrasingContent,
): PhrasingContent[] {
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
