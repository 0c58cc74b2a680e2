import { z } from 'zod';
import { checkContent } from '../../check/check-content.ts';
import { isDraft } from '../../check/drafts.ts';
import { deskOf } from '../../check/desk.ts';
import { type Finding, isError } from '../../check/finding.ts';
import { judgedPoints } from '../../check/verdicts.ts';
import { editedYaml, fieldsOfYaml } from '../../files/edited-yaml.ts';
import { parseContent } from '../../files/parse-content.ts';
import type { Content } from '../../files/read-content.ts';
import { STANCES, type Verdict, VERDICTS } from '../../model/comparisons/verdict.ts';
import { textsMatching } from '../../model/fields.ts';
import { ID } from '../../model/ids.ts';
import { comparisonSchema } from '../../model/schemas/comparison.ts';
import type { AnsweredComparison, AskedComparison, Cell } from '../shared/asked-comparison.ts';
import { words } from '../shared/words.ts';
import { type DeskEffects, Refused } from './effects.ts';

const id = z.string().regex(ID).max(200);

/** Which comparison is put to which article. */
export const askedSchema = z.strictObject({ comparison: id, article: id });

/** What an article answers to each question of a comparison, in their order. */
export const answersSchema = askedSchema.extend({
  answers: z.array(
    z.strictObject({
      cell: z.union([
        z.literal('silent'),
        z.strictObject({
          stance: z.enum(STANCES),
          text: z.string().trim(),
          answer: z.string().trim().optional(),
          passage: z.string().trim(),
        }),
      ]),
      verdict: z.enum(VERDICTS).optional(),
    }),
  ),
});

/** The questions of a comparison, with what its articles say. @throws {Refused} where it cannot be read */
export function askedComparison(
  { comparison, article }: z.infer<typeof askedSchema>,
  effects: DeskEffects,
): AskedComparison {
  const content = effects.content();
  refuseDraft(content, article);
  const { title, points } = comparisonIn(content, comparison);
  const titles = new Map(
    content.files.flatMap(({ collection, id: file, data }) =>
      collection === 'articles'
        ? [[file, textsMatching(data, ['title'])[0]?.value ?? file] as const]
        : [],
    ),
  );
  return {
    id: comparison,
    title,
    points: points.map(({ question, cells, verdict }) => ({
      question,
      verdict,
      others: Object.entries(cells)
        .filter(([other]) => other !== article)
        .map(([other, cell]) => ({
          article: titles.get(other) ?? other,
          said: cell === 'silent' ? words.silent : cell.text,
          answer: cell === 'silent' ? undefined : cell.answer,
        })),
      now: cells[article],
    })),
  };
}

/**
 * Puts what an article answers into a comparison, and the article among those that it compares.
 *
 * @returns the file, and what the check asks for in it since: sentences that the new article may make false
 * @throws {Refused} that says what is missing or wrong; then nothing is written
 */
export function answerComparison(
  { comparison, article, answers }: z.infer<typeof answersSchema>,
  effects: DeskEffects,
): AnsweredComparison {
  const content = effects.content();
  refuseDraft(content, article);
  const { points } = comparisonIn(content, comparison);
  if (answers.length !== points.length)
    throw new Refused(409, words.hasChanged(pathOf(comparison)));
  const open = points.flatMap(({ question }, index) => {
    const { cell } = answers[index] ?? {};
    return cell !== 'silent' && (cell?.text === '' || cell?.passage === '') ? [question] : [];
  });
  if (open.length > 0) throw new Refused(422, words.answerAll(open));

  const path = pathOf(comparison);
  const before = effects.textOf(path) ?? '';
  const fields = fieldsOfYaml(before);
  const written = fields.points as WrittenPoint[];
  const articles = fields.articles as string[];
  const text = editedYaml(
    before,
    {
      ...fields,
      articles: articles.includes(article) ? articles : [...articles, article],
      points: written.map((point, index) => {
        const { cell = 'silent', verdict } = answers[index] ?? {};
        return {
          ...point,
          verdict,
          cells: { ...point.cells, [article]: cellOf(cell) },
        };
      }),
    },
    Object.keys(comparisonSchema.shape),
  );
  const fresh = freshFindings(content, path, text);
  const errors = fresh.filter(isError).map(({ message }) => message);
  if (errors.length > 0) throw new Refused(422, words.wrongAnswers([...new Set(errors)]));
  if (!effects.replaceFile(path, text, before)) throw new Refused(409, words.hasChanged(path));
  return { path, warnings: fresh.map(({ message }) => message) };
}

/** A cell without what follows by itself. */
function cellOf(cell: z.infer<typeof answersSchema>['answers'][number]['cell']) {
  if (cell === 'silent') return cell;
  const { stance, text, answer, passage } = cell;
  return { ...(stance !== 'says' && { stance }), text, ...(answer && { answer }), passage };
}

interface WrittenPoint {
  question: string;
  verdict?: Verdict;
  cells: Record<string, Cell>;
}

/**
 * What the check finds in the comparison with these answers, and did not without them.
 *
 * @throws {Refused} that names the questions of which nobody says how their answers stand to each other
 */
function freshFindings(content: Content, path: string, text: string): Finding[] {
  const findingsIn = (files: Content['files']) =>
    checkContent({ ...content, files }).filter((finding) => finding.path === path);
  const changed = parseContent(path, 'comparisons', new TextEncoder().encode(text));
  const files = content.files.map((file) => (file.path === path ? changed : file));
  const undecided = judgedPoints(deskOf({ ...content, files })).filter(
    ({ file, possible, stated }) =>
      file.path === path && possible.length > 1 && stated === undefined,
  );
  if (undecided.length > 0) {
    const { points } = comparisonSchema.parse(changed.data);
    throw new Refused(
      422,
      words.chooseVerdicts(
        undecided.map(({ index, possible }) => ({
          question: points[index]?.question ?? '',
          possible,
        })),
      ),
    );
  }
  const known = new Set(findingsIn(content.files).map(({ message }) => message));
  return findingsIn(files).filter(({ message }) => !known.has(message));
}

/** What is published cannot rest on what is not. */
function refuseDraft({ files }: Content, article: string): void {
  const file = files.find((one) => one.collection === 'articles' && one.id === article);
  if (!file || isDraft(file)) throw new Refused(422, words.publishFirst);
}

function comparisonIn({ files }: Content, comparison: string) {
  const file = files.find((one) => one.collection === 'comparisons' && one.id === comparison);
  const read = comparisonSchema.safeParse(file?.data);
  if (!read.success) throw new Refused(422, words.notRead(pathOf(comparison)));
  return read.data;
}

function pathOf(comparison: string): string {
  return `content/comparisons/${comparison}.yaml`;
}
