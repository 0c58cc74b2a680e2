import { z } from 'zod';
import { eventKind, id, text } from './fields.ts';

/** `content/events/ID.yaml`. When it happened is not here: each article's account says it. */
export const eventSchema = z.strictObject({
  /** What happened, as a short sentence in the present tense. */
  title: text(),
  /** What kind of event it was. */
  kind: eventKind(),
  /** What happened as far as the accounts agree; what is only claimed, with its owner. */
  description: text(),
  /** Where: a place or country. */
  place: id().optional(),
  /** Who took part and how, the one that acts first: `iraq: agrees`. Countries and actors. */
  participants: z.record(id(), text()),
});
