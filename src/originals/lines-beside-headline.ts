import { linesOfHtml } from './lines-of-html.ts';

const MOST_LINES = 6;
const LONGEST = 160;

/** The lines between a page’s headline and its text, where bylines and dates stand that the text has lost. */
export function linesBesideHeadline(document: Document, title: string, text: string): string[] {
  const lines = linesOfHtml(document.body.innerHTML).split('\n');
  const at = lines.lastIndexOf(title, lines.indexOf(text.split('\n')[0] ?? '') + 1 || lines.length);
  if (at < 0) return [];
  const inText = new Set(text.split('\n'));
  const behind = lines.slice(at + 1, at + 1 + MOST_LINES);
  const first = behind.findIndex((line) => inText.has(line));
  return (first < 0 ? behind : behind.slice(0, first)).filter((line) => line.length < LONGEST);
}
