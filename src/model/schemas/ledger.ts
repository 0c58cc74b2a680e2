import { z } from 'zod';
import { edtfDate, text } from './fields.ts';
import { ref } from './references.ts';

/** How an edition came to be. */
export const EDITION_KINDS = ['first', 'revision', 'correction'] as const;

/** What became of one passage: new where it had no words before, withdrawn where it has none now. */
const changeSchema = z.strictObject({
  passage: ref('recorded').meta({ description: 'The passage that changed.' }),
  was: text().optional().meta({ description: 'Its words before; none when it is new.' }),
  became: text().optional().meta({ description: 'Its words since; none when it was withdrawn.' }),
});

const editionSchema = z.strictObject({
  date: edtfDate().meta({ description: 'The day of the change.', examples: ['2026-11-25'] }),
  kind: z.enum(EDITION_KINDS).meta({
    description:
      '`first` for the first words, `correction` when something was wrong, `revision` for every other change.',
  }),
  why: text().optional().meta({ description: 'Why the words changed. Needed for a revision.' }),
  wrong: text().optional().meta({ description: 'What was wrong. Needed for a correction.' }),
  right: text().optional().meta({ description: 'What is right. Needed for a correction.' }),
  changes: z
    .array(changeSchema)
    .default([])
    .meta({ description: 'The passages that changed, with their words before and since.' }),
});

/** `content/ledger/ID.yaml`, of the article of that id; written by the command ledger. */
export const ledgerSchema = z
  .strictObject({
    passages: z
      .record(
        ref('recorded'),
        z
          .string()
          .regex(/^[0-9a-f]{64}$/, { error: 'should be a hash, as the command ledger writes it.' })
          .meta({ called: 'SHA-256' }),
      )
      .meta({ description: 'The words of each passage, as the SHA-256 of their UTF-8.' }),
    editions: z
      .array(editionSchema)
      .min(1)
      .meta({ description: 'What was published when, the oldest first.' }),
  })
  .meta({
    description:
      'What the passages of an article said when, and why that changed. The command ledger writes it; the check compares it with the article.',
  });

export type Edition = z.infer<typeof editionSchema>;
