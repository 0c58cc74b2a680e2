import type { PassageResult } from './passage-results.ts';

const WORDS_AROUND = 4;
const MOST_MARKED = 4;

/**
 * The address of a passage with its matching words highlighted, as a text fragment: the words around
 * each tell the browser which place is meant. A browser without text fragments goes to the passage.
 *
 * @param page the address of its page
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function landingAddress(
  page: string,
  { id, text, shown: [from, to], marks }: Pick<PassageResult, 'id' | 'text' | 'shown' | 'marks'>,
): string {
  const directives = marks
    .filter(([start, end]) => start >= from && end <= to)
    .slice(0, MOST_MARKED)
    .map(([start, end]) => {
      const before = text.slice(0, start).trim().split(' ').slice(-WORDS_AROUND).join(' ');
      const after = text.slice(end).trim().split(' ').slice(0, WORDS_AROUND).join(' ');
      return [
        before && `${encoded(before)}-,`,
        encoded(text.slice(start, end)),
        after && `,-${encoded(after)}`,
      ].join('');
    });
  const fragment =
    directives.length > 0 ? `:~:${directives.map((d) => `text=${d}`).join('&')}` : '';
  if (id === undefined) return fragment ? `${page}#${fragment}` : page;
  return `${page}#${id}${fragment}`;
}

/** What a text directive uses as signs is percent-encoded. */
function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
