import { Scalar } from 'yaml';
import type { Splice } from './spliced.ts';

const LINE_WIDTH = 100;

/**
 * What has to be written in the place of some lines of a folded text for it to say something else: only the lines whose
 * words differ are broken anew.
 *
 * @param source the YAML
 * @returns nothing where the text is more than one paragraph
 */
export function foldedSplice(
  source: string,
  { type, range }: Scalar,
  before: string,
  wanted: string,
): Splice | undefined {
  if (type !== Scalar.BLOCK_FOLDED || !range) return undefined;
  const body = source.indexOf('\n', range[0]) + 1;
  const written = source.slice(body, range[1]).trimEnd();
  const eol = written.includes('\r\n') ? '\r\n' : '\n';
  const lines = written.split(eol);
  const margin = /^ */.exec(lines[0] ?? '')?.[0] ?? '';
  const words = lines.map((line) => line.slice(margin.length).split(' '));
  const isPlain = (text: string) => /^\S+(?: \S+)*\n?$/.test(text);
  const isOnePiece = words.flat().join(' ') === before.trimEnd();
  if (body === 0 || !isOnePiece || !isPlain(before) || !isPlain(wanted)) return undefined;
  if (before.endsWith('\n') !== wanted.endsWith('\n')) return undefined;

  const [old, now] = [words.flat(), wanted.trimEnd().split(' ')];
  const same = sameAtStart(old, now);
  const shorter = Math.min(old.length, now.length) - same;
  const sameBehind = Math.min(sameAtStart(old.toReversed(), now.toReversed()), shorter);
  const ends = words.map((_, index) => words.slice(0, index + 1).flat().length);
  const first = Math.max(
    0,
    indexOr(
      ends.findIndex((end) => end > same),
      ends.length - 1,
    ),
  );
  const last = Math.max(
    first,
    indexOr(
      ends.findIndex((end) => end >= old.length - sameBehind),
      ends.length - 1,
    ),
  );
  const from = first === 0 ? 0 : (ends[first - 1] ?? 0);
  const until = now.length - (old.length - (ends[last] ?? old.length));
  const text = broken(now.slice(from, until), LINE_WIDTH - margin.length)
    .map((line) => margin + line)
    .join(eol);
  const offsetOf = (line: number) =>
    body + lines.slice(0, line).reduce((sum, one) => sum + one.length + eol.length, 0);
  const start = offsetOf(first);
  const end = offsetOf(last) + (lines[last]?.length ?? 0);
  // A line that is left with nothing goes with its end.
  if (text !== '') return { start, end, text };
  return first > 0
    ? { start: start - eol.length, end, text: '' }
    : { start, end: end + eol.length, text: '' };
}

function indexOr(index: number, otherwise: number): number {
  return index < 0 ? otherwise : index;
}

function sameAtStart(one: string[], other: string[]): number {
  const differs = one.findIndex((word, index) => word !== other[index]);
  return differs < 0 ? one.length : differs;
}

function broken(words: string[], width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
