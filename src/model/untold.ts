/** What stands in a draft where a passage is still to be told. */
export const UNTOLD = 'Tell here what the original says, in your own words.';

const ENDS = '”: tell it here in your own words.';

/** The same for a paragraph of the original, as Markdown. */
export function untold({ paragraph, start }: { paragraph: number; start: string }): string {
  return `Paragraph ${paragraph}, which begins “${escaped(start)}${ENDS}`;
}

/** Whether a text is one of these, and nothing of an editor’s. */
export function isUntold(text: string): boolean {
  return text === UNTOLD || (/^Paragraph \d+, which begins “/.test(text) && text.endsWith(ENDS));
}

/** Markdown that shows what is written. */
function escaped(words: string): string {
  return words.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}
