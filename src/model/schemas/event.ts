import { z } from 'zod';
import { linkedWords, ownWords } from './fields.ts';
import { ref } from './references.ts';

/** `content/events/ID.yaml`. When it happened is not here: each article's account says it. */
export const eventSchema = z
  .strictObject({
    title: ownWords('heading').meta({
      description: 'What happened, as a short sentence in the present tense.',
    }),
    kind: ref('event-kind').meta({ description: 'What kind of event it was.' }),
    description: linkedWords().meta({
      description:
        'What happened as far as the accounts agree; what is only claimed, with its owner. Each sentence with its passages: `[@article#passage]`.',
    }),
    place: ref('location').optional().meta({ description: 'Where: a place or country.' }),
    participants: z
      .record(ref('participant'), ownWords('may-cite'))
      .superRefine((participants, context) => {
        if (Object.keys(participants).length > 0) return;
        context.addIssue({
          code: 'custom',
          message: '"participants" is empty. Say who took part and how: "orel: agrees".',
          params: { rule: 'empty-field' },
        });
      })
      .meta({
        description:
          'Who took part and how, the one that acts first: `orel: agrees`. Countries and actors. Where several accounts tell of it, with the passages that have these words: `orel: agrees [@article#passage]`.',
      }),
    record: z
      .strictObject({
        text: ownWords('cited').meta({
          description: 'What the record says, with its reference.',
        }),
        confirms: z.boolean().meta({
          description:
            'Whether it confirms what the title says: a record, or a side that this does not serve. What it adds or says otherwise does not.',
        }),
        isOrigin: z.boolean().default(false).meta({
          description:
            'Whether it is a side of its own that tells the same, apart from those whom the articles rest on: it then counts as one more origin.',
        }),
        onlyClaimed: ownWords('cited').optional().meta({
          description:
            'What the articles tell of it and the record does not have, with whose word it is and the passages. It is shown below the record, as claimed.',
        }),
      })
      .optional()
      .meta({ description: 'What beside the articles is on record of it.' }),
  })
  .meta({
    description:
      'Something that happened, or was to happen. When it did is not here: each article’s account says it.',
  });
