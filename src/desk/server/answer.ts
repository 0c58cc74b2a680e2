import { z } from 'zod';
import { ID } from '../../model/ids.ts';
import type { Action } from '../shared/messages.ts';
import {
  answerComparison,
  answersSchema,
  askedComparison,
  askedSchema,
} from './answer-comparison.ts';
import { checkArticle } from './check-article.ts';
import { type DeskEffects, Refused } from './effects.ts';
import { formOfThing, makeThing, thingSchema } from './make-thing.ts';
import { openArticle } from './open-article.ts';
import { readReport } from './read-report.ts';
import { recordPassages } from './record-passages.ts';
import { saveArticle } from './save-article.ts';

const MOST_BLOCKS = 1000;

const blockSchema = z.strictObject({
  text: z.string(),
  id: z.string().optional(),
  was: z.int().min(0).optional(),
  untold: z.string().optional(),
});

const articleSchema = z.strictObject({
  id: z.string().max(200),
  base: z.string(),
  isWritten: z.boolean(),
  fields: z.record(z.string(), z.unknown()),
  blocks: z.array(blockSchema).max(MOST_BLOCKS),
  citedAs: z.array(z.string().regex(ID).max(200)).max(MOST_BLOCKS).optional(),
  renamed: z.record(z.string().regex(ID).max(200), z.string().regex(ID).max(200)).optional(),
});

const saveSchema = articleSchema.extend({ over: z.string().optional() });

const recordSchema = z.strictObject({
  id: z.string().regex(ID).max(200),
  why: z.string().optional(),
  wrong: z.string().optional(),
  right: z.string().optional(),
});

const openSchema = z.strictObject({ id: z.string().regex(ID).max(200).optional() });

/**
 * What the desk answers to a request that may be answered.
 *
 * @param parameters of its address
 * @param body its bytes: JSON, or for `read` the file itself
 * @throws {Refused} that says why it is not done
 */
export async function answerTo(
  action: Action,
  parameters: URLSearchParams,
  body: Uint8Array,
  effects: DeskEffects,
): Promise<unknown> {
  switch (action) {
    case 'open':
      return openArticle(jsonIn(body, openSchema).id, effects);
    case 'read':
      return readReport(
        parameters.get('name') ?? 'The file',
        body,
        parameters.get('published') ?? undefined,
        effects,
      );
    case 'check':
      return checkArticle(jsonIn(body, articleSchema), effects);
    case 'save': {
      const { over, ...article } = jsonIn(body, saveSchema);
      return saveArticle(article, effects, over);
    }
    case 'record': {
      const { id, ...reason } = jsonIn(body, recordSchema);
      return recordPassages(id, reason, effects);
    }
    case 'form':
      return formOfThing(jsonIn(body, thingSchema.pick({ what: true })).what, effects);
    case 'ask':
      return askedComparison(jsonIn(body, askedSchema), effects);
    case 'answer':
      return answerComparison(jsonIn(body, answersSchema), effects);
    case 'make':
      return makeThing(jsonIn(body, thingSchema), effects);
  }
}

function jsonIn<Read>(body: Uint8Array, schema: z.ZodType<Read>): Read {
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new Refused(400, 'The request is no JSON.');
  }
  const read = schema.safeParse(data);
  if (!read.success) throw new Refused(400, 'The request is not as the page of the desk makes it.');
  return read.data;
}
