import type { RootContent } from 'mdast';
import type { Comparison, ComparisonCell } from '../../corpus/domain.ts';
import { gravestFirst } from '../../model/comparisons/verdict.ts';
import { pathOf } from '../../model/paths.ts';
import {
  comparisons as words,
  sentenceCase,
  signs,
  STANCE_WORDS,
  twins,
  VERDICT_WORDS,
  verdictsInWords,
} from '../../words/index.ts';
import { filled, heading, type Inline, link, list, paragraph } from './markdown.ts';
import { statementsWith } from './statements.ts';

/**
 * A comparison as a tree of Markdown: each question with what every article answers, how the answers stand to each other,
 * our reading, and what would settle what is open.
 *
 * @param addressOf the address of a path from the root of the site
 */
export function comparisonTwin(
  comparison: Comparison,
  desk: string,
  addressOf: (path: string) => string,
): RootContent[] {
  const { title, summary, articles, points, reading, wouldSettle } = comparison;
  const said = statementsWith(addressOf);
  const answer = (cell: ComparisonCell): Inline[] => {
    const whose: Inline[] = [`${cell.article.original.source.name}: `];
    if (cell.stance === 'silent') return [...whose, words.silent];
    const { article, passage, stance, text } = cell;
    return [
      ...whose,
      ...(stance === 'says' ? [] : [words.stance(STANCE_WORDS[stance])]),
      text,
      signs.facts,
      said.passage({ article, passage }),
    ];
  };
  return [
    heading(1, title),
    paragraph(...said.cited(summary)),
    ...list([
      [twins.page, link(addressOf(pathOf(comparison)), addressOf(pathOf(comparison)))],
      ...articles.map((article): Inline[] => [
        `${article.original.source.name}: `,
        said.page(article),
        signs.facts,
        ...said.published(article),
      ]),
    ]),
    heading(2, words.questions),
    paragraph(verdictsInWords(points)),
    ...gravestFirst(points).flatMap(
      ({ question, verdict, reason, cells, record }): RootContent[] => [
        heading(3, question),
        paragraph(
          `${sentenceCase(VERDICT_WORDS[verdict])}.${reason === undefined ? '' : ` ${reason}`}`,
        ),
        ...list([
          ...cells.map(answer),
          ...(record ? [filled(words.record, { record: said.cited(record.text) })] : []),
        ]),
      ],
    ),
    ...(reading.length > 0
      ? [
          heading(2, words.reading),
          ...reading.map((text) => paragraph(...said.cited(text))),
          paragraph(words.readingIsOurs(desk)),
        ]
      : []),
    ...(wouldSettle.length > 0
      ? [heading(2, words.wouldSettle), ...list(wouldSettle.map(said.cited))]
      : []),
  ];
}
