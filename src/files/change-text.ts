import type { TextChange } from './content-file.ts';

/**
 * Makes changes in a text, some of which belong together: all of a group are made, or, where one of them touches what
 * a group before it changes, none. What they write has the line ends of the text.
 *
 * @returns the text, and of each group whether it was made
 */
export function changeText(
  text: string,
  groups: readonly (readonly TextChange[])[],
): { text: string; made: boolean[] } {
  const accepted: TextChange[] = [];
  const made = groups.map((group) => {
    const isFree = group.every(
      (change) =>
        change.offset + change.length <= text.length &&
        // Most come in the order of the text.
        (isBehind(change, accepted.at(-1)) || !accepted.some((other) => touch(change, other))),
    );
    if (isFree) accepted.push(...group);
    return isFree;
  });
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const inOrder = accepted.toSorted((a, b) => a.offset - b.offset);
  let at = 0;
  const pieces = inOrder.flatMap(({ offset, length, text: words }) => {
    const before = text.slice(at, offset);
    at = offset + length;
    return [before, words.replaceAll(/\r?\n/g, lineEnd)];
  });
  return { text: [...pieces, text.slice(at)].join(''), made };
}

function isBehind({ offset }: TextChange, last: TextChange | undefined): boolean {
  return last === undefined || offset >= last.offset + last.length;
}

function touch(one: TextChange, other: TextChange): boolean {
  return one.offset < other.offset + other.length && other.offset < one.offset + one.length;
}
