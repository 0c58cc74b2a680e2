import { parseHTML } from 'linkedom';

const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, figcaption, td, th, dd, dt, pre, div';

/** A line feed in HTML is a space; this is none. */
const LINE_END = '\u2028';

/** The text of some HTML with a line for each block that holds text of its own. */
export function linesOfHtml(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  for (const br of document.querySelectorAll('br')) br.replaceWith(LINE_END);
  const blocks = [...document.querySelectorAll(BLOCKS)].filter(
    (block) => block.querySelector(BLOCKS) === null,
  );
  const lines =
    blocks.length > 0 ? blocks.map(({ textContent }) => textContent) : [document.body.textContent];
  return lines
    .flatMap((line) => line.split(LINE_END))
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
