import { type DatingInFile, datingsIn } from '../datings.ts';
import type { Rule } from '../rule.ts';

/** No date is reckoned from what is itself reckoned from it. */
export const circularDating: Rule = {
  id: 'circular-dating',
  severity: 'error',
  why: 'Two dates that rest on each other rest on nothing.',
  example: {
    path: 'content/articles/an-article.md',
    right: '    written: on Sunday\n',
    wrong: '    grade: bounded\n    basis: It goes round.\n    reckonedFrom: [announcement]\n',
  },
  check({ files }) {
    return [...Map.groupBy(datingsIn(files), ({ file }) => file).values()].flatMap((datings) => {
      const byName = Map.groupBy(datings, ({ of }) => of);
      return datings.flatMap((dating) => {
        const circle = circleFrom(dating, byName);
        if (!circle) return [];
        const { file, reckonedFrom, field } = dating;
        return [
          {
            path: file.path,
            at: file.positionOf(reckonedFrom[0]?.field ?? field),
            message: `The date goes round in a circle: ${circle.map((of) => `"${of}"`).join(' from ')}. Found one of them on something else, or on a reference.`,
          },
        ];
      });
    });
  },
};

/** The way from a date back to itself, if there is one. */
function circleFrom(
  start: DatingInFile,
  byName: ReadonlyMap<string, DatingInFile[]>,
): string[] | undefined {
  const seen = new Set<string>();
  const ways: string[][] = start.reckonedFrom.map(({ value }) => [start.of, value]);
  for (let way = ways.pop(); way; way = ways.pop()) {
    const at = way.at(-1) ?? '';
    if (at === start.of) return way;
    if (seen.has(at)) continue;
    seen.add(at);
    for (const { reckonedFrom } of byName.get(at) ?? []) {
      for (const { value } of reckonedFrom) ways.push([...way, value]);
    }
  }
  return undefined;
}
