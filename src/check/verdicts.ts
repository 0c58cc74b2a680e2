import type { ContentFile } from '../files/content-file.ts';
import { type Verdict, verdictOf } from '../model/comparisons/verdict.ts';
import { comparisonSchema } from '../model/schemas/comparison.ts';
import { oncePerDesk } from './once-per-desk.ts';

/** A question of a comparison and the verdict on it. */
interface Judged {
  file: ContentFile;
  /** Its place among the questions. */
  index: number;
  /** How many articles speak to it. */
  answers: number;
  derived: Verdict | undefined;
  stated: Verdict | undefined;
}

/** Every question of the comparisons that can be read, with what its verdict would be. */
export const judgedPoints = oncePerDesk(({ files }): Judged[] =>
  files
    .filter(({ collection }) => collection === 'comparisons')
    .flatMap((file) =>
      (comparisonSchema.safeParse(file.data).data?.points ?? []).map(
        ({ cells, verdict: stated, record }, index) => {
          const answers = Object.values(cells).filter((cell) => cell !== 'silent');
          const derived = verdictOf(answers, record !== undefined);
          return { file, index, answers: answers.length, derived, stated };
        },
      ),
    ),
);
