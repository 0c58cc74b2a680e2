import { z } from 'zod';
import { ownWords } from './fields.ts';
import { ref } from './references.ts';

/** `content/findings/ID.yaml`: what the home page opens with. */
export const findingSchema = z
  .strictObject({
    rank: z.int().min(1).meta({ description: 'Its place among the findings, from 1.' }),
    text: ownWords('cited').meta({
      description:
        'One sentence that says what was found and on whose word, with its passages and references.',
    }),
    about: ref('matter').meta({
      description:
        'Where a reader goes on, and whose mark of sureness it bears: an event or a comparison.',
    }),
  })
  .meta({
    description: 'What reading the articles against each other has found: one sentence of ours.',
  });
