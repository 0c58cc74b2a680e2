import { daySpan } from '../../model/dates/day-span.ts';
import { dateAt } from '../date-at.ts';
import type { Rule } from '../rule.ts';
import { judgedPoints } from '../verdicts.ts';

/** Articles so far apart, in days, speak of different times unless something says that they do not. */
const FAR_APART = 366;

/** That articles of different years are in conflict has a reason. */
export const unreasonedConflict: Rule = {
  id: 'unreasoned-conflict',
  severity: 'error',
  why: 'What was so in one year need not be in another: articles far apart in time seldom contradict each other.',
  example: {
    path: 'content/comparisons/both.yaml',
    right: 'other: silent',
    wrong: 'other: { text: It was not., passage: told, answer: it was not }\n    verdict: conflict',
  },
  check(desk) {
    const published = new Map(
      desk.files
        .filter(({ collection }) => collection === 'articles')
        .map(({ id, data }) => [id, dateAt(data, ['original', 'published'])]),
    );
    return judgedPoints(desk)
      .filter(({ stated, reason }) => stated === 'conflict' && reason === undefined)
      .filter(({ speaking }) => {
        const spans = speaking.flatMap((article) => {
          const date = published.get(article);
          return date === undefined ? [] : [daySpan(date)];
        });
        const first = Math.min(...spans.map(({ latest }) => latest));
        const last = Math.max(...spans.map(({ earliest }) => earliest));
        return last - first >= FAR_APART;
      })
      .map(({ file, index }) => ({
        path: file.path,
        at: file.positionOf(['points', index, 'verdict']),
        message: `These articles are more than a year apart. Say "verdict: apart", or under "reason" why all of them speak of one time.`,
      }));
  },
};
