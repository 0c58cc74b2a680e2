import type { ContentFile } from '../files/content-file.ts';
import { possibleVerdicts, type Verdict } from '../model/comparisons/verdict.ts';
import { comparisonSchema } from '../model/schemas/comparison.ts';
import type { Desk } from './desk.ts';
import { rememberedFor } from '../model/remembered.ts';

/** A question of a comparison and the verdict on it. */
interface Judged {
  file: ContentFile;
  /** Its place among the questions. */
  index: number;
  /** The articles that speak to it. */
  speaking: string[];
  possible: Verdict[];
  stated: Verdict | undefined;
  /** Why articles of different years are in conflict. */
  reason: string | undefined;
}

/** Every question of the comparisons that can be read, with the verdicts that it can have. */
export function judgedPoints({ files }: Desk): Judged[] {
  return files.filter(({ collection }) => collection === 'comparisons').flatMap(judgedIn);
}

const judgedIn = rememberedFor((file: ContentFile): Judged[] =>
  (comparisonSchema.safeParse(file.data).data?.points ?? []).map(
    ({ cells, verdict: stated, record, reason }, index) => {
      const speaking = Object.keys(cells).filter((article) => cells[article] !== 'silent');
      const answers = Object.values(cells).filter((cell) => cell !== 'silent');
      const possible = possibleVerdicts(answers, record !== undefined);
      return { file, index, speaking, possible, stated, reason };
    },
  ),
);
