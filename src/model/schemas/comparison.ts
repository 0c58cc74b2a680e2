import { z } from 'zod';
import { STANCES, VERDICTS } from '../comparisons/verdict.ts';
import { linkedWords, ownWords, text } from './fields.ts';
import { ref } from './references.ts';

/** What one article has to say on a point: `silent`, or what it says and where. */
const cellSchema = z.union(
  [
    z.literal('silent'),
    z.strictObject({
      stance: z
        .enum(STANCES)
        .default('says')
        .meta({ description: 'Whether the article says it, denies it or says it in part.' }),
      text: text().meta({
        description: 'What it says, as a short statement of ours that names whose word it is.',
      }),
      answer: text().optional().meta({
        description:
          'A word for the answer: articles whose answers are the same agree. Left out where no word would do; the point then states its verdict.',
      }),
      passage: ref('passage-there').meta({
        description: 'The passage of that article that says it.',
      }),
    }),
  ],
  { error: 'should be "silent", or a group of text, passage, answer and stance.' },
);

/** A question that is put to every article. */
const pointSchema = z.strictObject({
  question: text().meta({
    description: 'The question, as a sentence.',
    examples: ['Who announced it?'],
  }),
  cells: z.record(ref('compared'), cellSchema).meta({
    description:
      'For each article of the comparison what it says; what it leaves out is said to be left out.',
  }),
  verdict: z.enum(VERDICTS).optional().meta({
    description:
      'How the articles stand to each other. Needed only where it does not follow from the answers: that not all of them can be true is `conflict`, that one says it more exactly `more-exact`, that they speak of different matters or times `apart`.',
  }),
  reason: text()
    .optional()
    .meta({
      description: 'Why articles more than a year apart are in conflict all the same.',
      examples: ['One speaks of a permanent strategy.'],
    }),
  contests: z.array(ref('event')).min(1).optional().meta({
    description:
      'The events that the articles contest on this point, where they are in conflict: these are shown as contested.',
  }),
  record: z
    .strictObject({
      text: ownWords('cited').meta({ description: 'What the record says, with its reference.' }),
      contradictedBy: z
        .array(ref('compared'))
        .min(1)
        .meta({ description: 'The articles that contradict it.' }),
    })
    .optional()
    .meta({ description: 'What is on public record, where an article contradicts it.' }),
});

/** `content/comparisons/ID.yaml` */
export const comparisonSchema = z
  .strictObject({
    title: text().meta({ description: 'What is compared, as a short headline.' }),
    summary: ownWords('cited').meta({
      description:
        'What laying them side by side amounts to, in one to three sentences with their passages.',
    }),
    articles: z
      .array(ref('article'))
      .min(2)
      .meta({ description: 'The articles, in the order of the columns.' }),
    points: z
      .array(pointSchema)
      .min(1)
      .meta({ description: 'The questions, in the order of the rows.' }),
    reading: z.array(linkedWords()).min(1).meta({
      description:
        'Our reading, in paragraphs, each sentence with the passages that it reads. It is signed as ours.',
    }),
    wouldSettle: z
      .array(ownWords('may-cite'))
      .min(1)
      .meta({ description: 'What would settle the points that stay open.' }),
  })
  .meta({ description: 'Articles on one matter laid side by side, question by question.' });
