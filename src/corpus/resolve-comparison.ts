import { possibleVerdicts } from '../model/comparisons/verdict.ts';
import type { ContentOf } from '../model/schemas/index.ts';
import type { Article, Comparison, ComparisonCell, ComparisonPoint } from './domain.ts';
import type { ResolvedThings } from './resolve-things.ts';
import { passageOf, wanted } from './wanted.ts';

type Point = ContentOf<'comparisons'>['points'][number];

/**
 * Follows the references of a comparison and gives each of its points a verdict.
 *
 * @throws {Error} when a reference leads nowhere or a verdict is missing; the content check finds
 * these first and says where
 */
export function resolveComparison(
  { id, data }: { id: string; data: ContentOf<'comparisons'> },
  articles: ReadonlyMap<string, Article>,
  linked: ResolvedThings['linked'],
): Comparison {
  const compared = data.articles.map((article) => wanted(articles, article));
  return {
    kind: 'comparison',
    id,
    title: data.title,
    summary: data.summary,
    articles: compared,
    points: data.points.map((point) => resolvePoint(point, compared, articles)),
    reading: data.reading.map(linked),
    wouldSettle: data.wouldSettle,
  };
}

function resolvePoint(
  { question, cells, verdict: stated, reason, record }: Point,
  compared: Article[],
  articles: ReadonlyMap<string, Article>,
): ComparisonPoint {
  const answers = Object.values(cells).filter((cell) => cell !== 'silent');
  const [only, ...others] = possibleVerdicts(answers, record !== undefined);
  const verdict = others.length === 0 ? only : stated;
  if (!verdict) throw new Error(`The question "${question}" has no verdict.`);
  return {
    question,
    verdict,
    reason,
    cells: compared.map((article): ComparisonCell => {
      const cell = cells[article.id];
      if (cell === undefined || cell === 'silent') return { article, stance: 'silent' };
      const { stance, text, passage } = cell;
      return { article, stance, text, passage: passageOf(article, passage) };
    }),
    record: record && {
      text: record.text,
      basis: record.basis,
      contradictedBy: record.contradictedBy.map((article) => wanted(articles, article)),
    },
  };
}
