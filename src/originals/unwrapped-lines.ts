const LEAST_WRAPPED = 3;
const LONGEST_WRAPPED = 100;
const ENDS_SENTENCE = /[.!?…:][”’"')\]]*$/u;

/**
 * A text with a line for each paragraph, also where its lines were broken at some width, as in mail: lines within a
 * block between empty lines are joined when most of them end in the middle of a sentence.
 */
export function unwrappedLines(text: string): string {
  return text
    .split(/\n[ \t]*\n+/)
    .map((block) => {
      const lines = block.split('\n').map((line) => line.trim());
      const inside = lines.slice(0, -1);
      const broken = inside.filter((line) => line.length > 0 && !ENDS_SENTENCE.test(line));
      const isWrapped =
        lines.length >= LEAST_WRAPPED &&
        lines.every((line) => line.length <= LONGEST_WRAPPED) &&
        broken.length > inside.length / 2 &&
        ENDS_SENTENCE.test(lines.at(-1) ?? '');
      return lines.join(isWrapped ? ' ' : '\n');
    })
    .join('\n\n');
}
