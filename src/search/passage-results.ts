import type { PageFragment } from './pagefind-client.ts';

/** A passage or section of a page that matches. */
export interface PassageResult {
  /** The anchor to land on; nothing for what stands above the first one. */
  id: string | undefined;
  /** How many of its words match. */
  matches: number;
  /** The words around the matches, those that match marked. */
  words: { text: string; isMatch: boolean }[];
  /** Whether words were left out before and after. */
  isCutBefore: boolean;
  isCutAfter: boolean;
}

const WORDS_SHOWN = 32;
const WORDS_BEFORE_MATCH = 8;

/**
 * The passages of a page in which words match, the one with most matches first. Pagefind itself makes
 * results below the page only for headings; here every paragraph with an id counts.
 */
export function passageResults({ raw_content, anchors, locations }: PageFragment): PassageResult[] {
  const words = raw_content
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .split(/[\s\u200B]+/);
  const targets = anchors.filter(({ element }) => /^(?:p|h[1-6])$/.test(element));
  const starts = [{ id: undefined, location: 0 }, ...targets];
  const results = starts.flatMap(({ id, location }, index): PassageResult[] => {
    const end = starts[index + 1]?.location ?? words.length;
    const matches = locations.filter((match) => match >= location && match < end);
    const [first] = matches;
    if (first === undefined) return [];
    const from = end - location <= WORDS_SHOWN ? location : windowStart(first, location, end);
    const to = Math.min(from + WORDS_SHOWN, end);
    return [
      {
        id,
        matches: matches.length,
        words: words
          .slice(from, to)
          .map((text, offset) => ({ text, isMatch: matches.includes(from + offset) })),
        isCutBefore: from > location,
        isCutAfter: to < end,
      },
    ];
  });
  return results.sort((a, b) => b.matches - a.matches);
}

function windowStart(match: number, start: number, end: number): number {
  return Math.max(start, Math.min(match - WORDS_BEFORE_MATCH, end - WORDS_SHOWN));
}
