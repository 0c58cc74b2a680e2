import type { Mention } from '../passages.ts';
import { entityOfAddress, NOTHING_HERE } from './entity-address.ts';
import type { NameMatch } from './name-finder.ts';

/** Plain text of ours, and what its author has said of some of its words. */
export interface OwnText {
  text: string;
  /** Words linked by hand, in order; the id is `none` where they name nothing that is here. */
  links: Mention[];
}

const LINK = /\[(?<words>[^[\]]*)\]\((?<address>[^()\s]*)\)/gu;

/** Reads text in which `[words](entity:id)` and `[words](entity:none)` may stand, as in the body of an article. */
export function ownText(written: string): OwnText {
  let text = '';
  const links: Mention[] = [];
  let at = 0;
  for (const { 0: whole, index, groups = {} } of written.matchAll(LINK)) {
    const { words = '', address = '' } = groups;
    const entity = entityOfAddress(address);
    if (entity === undefined) continue;
    text += written.slice(at, index);
    links.push({ entity, start: text.length, end: text.length + words.length });
    text += words;
    at = index + whole.length;
  }
  return { text: text + written.slice(at), links };
}

/**
 * What such a text mentions, by name and by link, in order.
 *
 * @param find from `mentionFinder`
 */
export function mentionsInOwnText(
  { text, links }: OwnText,
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
