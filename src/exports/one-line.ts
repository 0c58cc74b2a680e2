/** A text of a content file as one line: the lines in which it happens to be written are no part of it. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ');
}
