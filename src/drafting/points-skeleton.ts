import type { Desk } from '../check/desk.ts';
import { comment, fieldAsYaml } from './as-yaml.ts';

/**
 * The questions of a comparison with a cell for each article, to be filled: beside each stand the passages that it can
 * cite.
 *
 * @param questions one, empty, where none is known
 */
export function pointsSkeleton(questions: string[], articles: string[], desk: Desk): string[] {
  const cells = articles.flatMap((id) => [
    ...comment(`Its passages: ${[...(desk.passages.get(id) ?? [])].join(', ')}.`, '      '),
    `      ${id}:`,
    "        text: ''",
    "        passage: ''",
  ]);
  return [
    ...comment(
      'An article that leaves the question out has "silent" for its two fields: "an-article: silent".',
    ),
    'points:',
    ...(questions.length > 0 ? questions : ['']).flatMap((question) => [
      ...fieldAsYaml('question', question).map(
        (line, at) => `${at === 0 ? '  - ' : '    '}${line}`,
      ),
      ...(cells.length === 0 ? ['    cells: {}'] : ['    cells:', ...cells]),
    ]),
  ];
}
