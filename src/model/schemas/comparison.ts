import { z } from 'zod';
import { STANCES, VERDICTS } from '../comparisons/verdict.ts';
import { id, text } from './fields.ts';

/** What one article has to say on a point: `silent`, or what it says and where. */
const cellSchema = z.union(
  [
    z.literal('silent'),
    z.strictObject({
      /** Whether the article says it, denies it or says it in part. */
      stance: z.enum(STANCES).default('says'),
      /** What it says, as a short statement of ours that names whose word it is. */
      text: text(),
      /** A word for the answer: articles whose answers are the same agree. Left out where no word would do; the point then states its verdict. */
      answer: text().optional(),
      /** The passage of that article that says it. */
      passage: id(),
    }),
  ],
  { error: 'should be "silent", or a group of text, passage, answer and stance.' },
);

/** A question that is put to every article. */
const pointSchema = z.strictObject({
  /** The question: "Who announced it?" */
  question: text(),
  /** For each article of the comparison what it says; what it leaves out is said to be left out. */
  cells: z.record(id(), cellSchema),
  /** How the articles stand to each other. Needed only where it does not follow from the answers. */
  verdict: z.enum(VERDICTS).optional(),
  /** What is on public record, where an article contradicts it. */
  record: z
    .strictObject({
      /** What the record says. */
      text: text(),
      /** How we know. */
      basis: text(),
      /** The articles that contradict it. */
      contradictedBy: z.array(id()).min(1),
    })
    .optional(),
});

/** `content/comparisons/ID.yaml` */
export const comparisonSchema = z.strictObject({
  /** What is compared, as a short headline. */
  title: text(),
  /** One or two sentences that say which articles are laid side by side, and why. */
  summary: text(),
  /** The articles, in the order of the columns. */
  articles: z.array(id()).min(2),
  /** The questions, in the order of the rows. */
  points: z.array(pointSchema).min(1),
  /** Our reading, in paragraphs. It is signed as ours. */
  reading: z.array(text()).min(1),
  /** What would settle the points that stay open. */
  wouldSettle: z.array(text()).min(1),
});
