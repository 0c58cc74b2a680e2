import { possibleVerdicts } from '../model/comparisons/verdict.ts';
import type { ContentOf } from '../model/schemas/index.ts';
import type { Article, Comparison, ComparisonCell, ComparisonPoint, Event } from './domain.ts';
import type { OwnTextReader } from './read-own-text.ts';
import { passageOf, wanted } from './wanted.ts';

/** What comparisons refer to. */
interface Referred {
  articles: ReadonlyMap<string, Article>;
  events: ReadonlyMap<string, Event>;
  read: OwnTextReader;
}

type Point = ContentOf<'comparisons'>['points'][number];

/**
 * Follows the references of a comparison and gives each of its points a verdict.
 *
 * @throws {Error} when a reference leads nowhere or a verdict is missing; the content check finds
 * these first and says where
 */
export function resolveComparison(
  { id, data }: { id: string; data: ContentOf<'comparisons'> },
  referred: Referred,
): Comparison {
  const { articles, read } = referred;
  const compared = data.articles.map((article) => wanted(articles, article));
  return {
    kind: 'comparison',
    id,
    title: data.title,
    summary: read(data.summary),
    articles: compared,
    points: data.points.map((point) => resolvePoint(point, compared, referred)),
    reading: data.reading.map((paragraph) => read(paragraph)),
    wouldSettle: data.wouldSettle.map((what) => read(what)),
  };
}

function resolvePoint(
  { question, cells, verdict: stated, reason, contests, record }: Point,
  compared: Article[],
  { articles, events, read }: Referred,
): ComparisonPoint {
  const given = new Map(Object.entries(cells));
  const answers = Object.values(cells).filter((cell) => cell !== 'silent');
  const [only, ...others] = possibleVerdicts(answers, record !== undefined);
  const verdict = others.length === 0 ? only : stated;
  if (!verdict) throw new Error(`The question "${question}" has no verdict.`);
  return {
    question,
    verdict,
    reason,
    cells: compared.map((article): ComparisonCell => {
      const cell = given.get(article.id);
      if (cell === undefined || cell === 'silent') return { article, stance: 'silent' };
      const { stance, text, passage } = cell;
      return { article, stance, text, passage: passageOf(article, passage) };
    }),
    contests: contests?.map((event) => wanted(events, event)) ?? [],
    record: record && {
      text: read(record.text),
      contradictedBy: record.contradictedBy.map((article) => wanted(articles, article)),
    },
  };
}
