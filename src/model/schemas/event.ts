import { z } from 'zod';
import { eventKind, text } from './fields.ts';
import { ref } from './references.ts';

/** `content/events/ID.yaml`. When it happened is not here: each article's account says it. */
export const eventSchema = z
  .strictObject({
    title: text().meta({ description: 'What happened, as a short sentence in the present tense.' }),
    kind: eventKind().meta({ description: 'What kind of event it was.' }),
    description: text().meta({
      description:
        'What happened as far as the accounts agree; what is only claimed, with its owner.',
    }),
    place: ref('location').optional().meta({ description: 'Where: a place or country.' }),
    participants: z
      .record(ref('participant'), text())
      .superRefine((participants, context) => {
        if (Object.keys(participants).length > 0) return;
        context.addIssue({
          code: 'custom',
          message: '"participants" is empty. Say who took part and how: "iraq: agrees".',
          params: { rule: 'empty-field' },
        });
      })
      .meta({
        description:
          'Who took part and how, the one that acts first: `iraq: agrees`. Countries and actors.',
      }),
  })
  .meta({
    description:
      'Something that happened, or was to happen. When it did is not here: each article’s account says it.',
  });
