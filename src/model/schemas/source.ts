import { z } from 'zod';
import { alias, inSentence, linkedWords, ownWords, text, webAddress, wikidata } from './fields.ts';
import { ref } from './references.ts';

/** What every source may say of where its word comes from. */
const derivation = {
  derivedFrom: z.array(ref('source')).min(1).optional().meta({
    description:
      'The sources that its word always comes from, as that of a spokesman does: names of files in `content/sources/`. Of an outlet each article says it, under `sources`. Who carries nobody’s word is an origin.',
  }),
  oneOf: ref('source').optional().meta({
    description:
      'The source that it is part of: unnamed people of whom it is one. Both have one origin.',
  }),
};

/** A source that is one of our actors: its name and aliases are the actor's. */
const actorSourceSchema = z
  .strictObject({
    ...derivation,
    entity: ref('actor').meta({ description: 'The actor that speaks here.' }),
    kind: z.enum(['official', 'government-body', 'expert']).meta({
      description:
        'What sort of source it is: an `official` or an `expert`, or a `government-body` that speaks as such.',
    }),
    description: linkedWords().meta({
      description:
        'What it speaks for and what rests on it: one to three neutral sentences of our own, each with passages or references.',
    }),
  })
  .meta({
    description: 'A source that is one of our actors: its name and aliases are the actor’s.',
  });

/** A source with a name of its own: an outlet, or people whom articles leave unnamed. */
const ownNamedSourceSchema = z
  .strictObject({
    ...derivation,
    name: text().meta({ description: 'Its name; for unnamed people, who they are said to be.' }),
    inSentence: inSentence(),
    exactCase: z.boolean().optional().meta({
      description:
        'Set it when the name in lower case would be ordinary words: "foreign policy" is no magazine.',
    }),
    kind: z
      .enum(['outlet', 'unnamed'])
      .meta({ description: 'What sort of source it is: an `outlet`, or `unnamed` people.' }),
    description: linkedWords().meta({
      description:
        'What is known of it, and what is not: one to three neutral sentences of our own, each with passages or references.',
    }),
    aliases: z
      .array(alias())
      .default([])
      .meta({ description: 'Other names by which articles call it.' }),
    country: ref('country').optional().meta({ description: 'The country that it publishes in.' }),
    url: webAddress().optional().meta({ description: 'The address of its own site.' }),
    ownership: z
      .union([z.literal('not-found'), ownWords('cited')])
      .optional()
      .meta({
        description:
          'Who owns or runs an outlet and to whom it is said to be close, with references; `not-found` when somebody has looked and found nothing. Left out where nobody has looked yet.',
      }),
    wikidata: wikidata(),
  })
  .meta({
    description:
      'A source with a name of its own: an outlet, or people whom articles leave unnamed.',
  });

/** `content/sources/ID.yaml` */
export const sourceSchema = z.union([actorSourceSchema, ownNamedSourceSchema]).meta({
  description:
    'Whom articles come from or rely on: one of our actors, or somebody with a name of its own.',
});

/** The form of a source file that its fields ask for, so that its mistakes are told one by one. */
export function sourceSchemaFor(data: unknown) {
  const isActor = typeof data === 'object' && data !== null && 'entity' in data;
  return isActor ? actorSourceSchema : ownNamedSourceSchema;
}
