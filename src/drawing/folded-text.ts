/**
 * A text in lines of at most so many letters, broken between words; a longer word has a line of its own.
 */
export function foldedText(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && line.length <= letters) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
}
