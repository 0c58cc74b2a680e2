import type { PhrasingContent } from 'mdast';
import { NOTHING_HERE } from '../model/names/entity-address.ts';
import type { NameMatch } from '../model/names/name-finder.ts';
import { type Mention, previewId } from '../model/passages.ts';
import type { PassageBlock } from './passages.ts';
import { phrasesIn, stretchesOf, textOf, type TextRun, textRuns } from './text-runs.ts';

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
 * @param find from `mentionFinder`
 */
export function mentionsIn(block: PassageBlock, find: (text: string) => NameMatch[]): PassageText {
  const runs = textRuns(block);
  const linkedByHand: Mention[] = [];
  const mentions = stretchesOf(runs).flatMap((stretch) => {
    const [{ start, explicit, isClosed }] = stretch;
    const text = textOf(stretch);
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
  return { text: textOf(runs), mentions, linkedByHand };
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

  const stretches = new Map(
    stretchesOf(textRuns(block)).flatMap((stretch) => stretch.map((run) => [run.node, stretch])),
  );
  const rewrite = (children: PhrasingContent[]): PhrasingContent[] =>
    children.flatMap((child) => {
      const stretch = stretches.get(child);
      const [run] = stretch ?? [];
      if (!stretch || !run || run.explicit === NOTHING_HERE) {
        if ('children' in child && child.type !== 'link') {
          child.children = rewrite(child.children);
        }
        return [child];
      }
      // The others of a stretch come with its first.
      if (run.node !== child) return [];
      const end = run.start + textOf(stretch).length;
      const own = mentions.filter((mention) => mention.start >= run.start && mention.start < end);
      if (run.explicit !== undefined && child.type === 'link') {
        return own.map((mention) => mark(mention, child.children));
      }
      return splitStretch(stretch, own, mark);
    });
  for (const words of phrasesIn(block)) words.children = rewrite(words.children);
}

function splitStretch(
  stretch: [TextRun, ...TextRun[]],
  mentions: Mention[],
  mark: (mention: Mention, children: PhrasingContent[]) => PhrasingContent,
): PhrasingContent[] {
  let at = stretch[0].start;
  const pieces = mentions.flatMap((mention) => {
    const before = piecesBetween(stretch, at, mention.start);
    at = mention.end;
    return [...before, mark(mention, piecesBetween(stretch, mention.start, mention.end))];
  });
  return [...pieces, ...piecesBetween(stretch, at, Infinity)];
}

/** What of a stretch stands between two offsets in the text of its passage. */
function piecesBetween(stretch: TextRun[], from: number, to: number): PhrasingContent[] {
  return stretch
    .filter(({ start, text }) => start < to && start + text.length > from)
    .flatMap(({ node, start, text }): PhrasingContent[] => {
      if (node.type === 'code') return [];
      if (node.type !== 'text') return [node];
      return [
        { type: 'text', value: text.slice(Math.max(0, from - start), Math.max(0, to - start)) },
      ];
    });
}
