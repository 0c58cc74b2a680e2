import type { ContentFile, FieldPath } from '../../files/content-file.ts';
import { fieldsMatching, textsMatching } from '../../files/fields.ts';
import { verdictOf } from '../../model/comparisons/verdict.ts';
import { comparisonSchema } from '../../model/schemas/comparison.ts';
import type { Desk } from '../desk.ts';
import type { Finding } from '../finding.ts';
import { didYouMean } from '../suggest.ts';

/** Every article of a comparison answers every question or is said to be silent, with its passage. */
export function brokenCells(desk: Desk): Finding[] {
  return comparisonsIn(desk).flatMap((file) => {
    const articles = textsMatching(file.data, ['articles', '*']).map(({ value }) => value);
    return fieldsMatching(file.data, ['points', '*']).flatMap(({ field: point }) => {
      const cells = new Map(
        fieldsMatching(file.data, [...point, 'cells', '*']).map(({ field }) => [
          String(field.at(-1)),
          field,
        ]),
      );
      const missing = articles
        .filter((article) => !cells.has(article))
        .map((article) => ({
          rule: 'missing-cell' as const,
          path: file.path,
          at: file.positionOf([...point, 'cells'], { key: true }),
          message: `"${article}" is missing. Say what it says, or write "${article}: silent".`,
        }));
      const strangers = [...cells]
        .filter(([article]) => !articles.includes(article))
        .map(([article, field]) => ({
          rule: 'unknown-article' as const,
          path: file.path,
          at: file.positionOf(field, { key: true }),
          message: `"${article}" is not one of the articles compared.${didYouMean(article, articles)}`,
        }));
      const lost = [...cells].flatMap(([article, field]) => {
        const known = desk.passages.get(article);
        if (!known) return [];
        return textsMatching(file.data, [...field, 'passage'])
          .filter(({ value }) => !known.has(value))
          .map((found) => unknownPassage(file, article, found, known));
      });
      return [...missing, ...strangers, ...lost];
    });
  });
}

/** A verdict that is stated is the one that follows, and one that does not follow is stated. */
export function wrongVerdicts(desk: Desk): Finding[] {
  return comparisonsIn(desk).flatMap((file) => {
    const { data } = comparisonSchema.safeParse(file.data);
    return (data?.points ?? []).flatMap(({ cells, verdict, record }, index): Finding[] => {
      const answers = Object.values(cells).filter((cell) => cell !== 'silent');
      const derived = verdictOf(answers, record !== undefined);
      const at = (field: FieldPath) => file.positionOf(['points', index, ...field]);
      if (derived === undefined && verdict === undefined) {
        const message =
          answers.length === 0
            ? 'No article speaks to this question. Take it out.'
            : 'Whether the answers are the same does not follow. Give each an "answer", or state the "verdict".';
        return [{ rule: 'missing-verdict', path: file.path, at: at(['question']), message }];
      }
      if (derived === undefined || verdict === undefined || verdict === derived) return [];
      return [
        {
          rule: 'wrong-verdict',
          path: file.path,
          at: at(['verdict']),
          message: `The answers make it "${derived}", not "${verdict}". Correct an answer, or leave the verdict out.`,
        },
      ];
    });
  });
}

function comparisonsIn({ files }: Desk): ContentFile[] {
  return files.filter(({ collection }) => collection === 'comparisons');
}

function unknownPassage(
  file: ContentFile,
  article: string,
  { value, field }: { value: string; field: FieldPath },
  known: ReadonlySet<string>,
): Finding {
  return {
    rule: 'unknown-passage',
    path: file.path,
    at: file.positionOf(field),
    message: `There is no passage "${value}" in "${article}".${didYouMean(value, known)}`,
  };
}
