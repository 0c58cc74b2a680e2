import { z } from 'zod';
import { edtfDate, relationType, sourcing, text, webAddress } from './fields.ts';
import { ref, refs } from './references.ts';

/** What one article says of when an event was. */
const accountSchema = z.strictObject({
  event: ref('event').meta({ description: 'The event: the name of a file in `content/events/`.' }),
  date: edtfDate().meta({
    description: 'When it was, as exactly as this article lets us know.',
    examples: ['2015-09-27', '2024-12-22~', '[..2015-09-30]'],
  }),
  written: text()
    .optional()
    .meta({
      description:
        "The article's own words for the time, at most eight. Left out when it gives none.",
      examples: ['on Sunday'],
    }),
  basis: text()
    .optional()
    .meta({
      description:
        'How we got from those words to the date. Needed when the date does not follow from them alone; it is then shown as inferred.',
      examples: ['The Sunday before the article’s date.'],
    }),
  planned: z.boolean().default(false).meta({
    description: 'Whether the article tells of it as still to come: a meeting that is planned.',
  }),
  passage: refs('passage').meta({
    description: 'The passage of this file that says it, or a list of those that say it together.',
  }),
  by: refs('source').optional().meta({
    description:
      'Whose word it is: one or more of the sources of those passages. Left out when they are all one origin.',
  }),
});

/** Whom an article relies on for a passage. */
const relianceSchema = z.strictObject({
  source: ref('source').meta({
    description: 'The source: the name of a file in `content/sources/`.',
  }),
  sourcing: sourcing().meta({ description: 'How its word comes to us.' }),
  passage: ref('passage').meta({ description: 'The passage of this file that rests on it.' }),
});

/** A number that an article gives. */
const figureSchema = z.strictObject({
  value: z
    .union([z.number(), z.enum(['tens', 'hundreds', 'thousands', 'millions', 'billions'])])
    .meta({
      description: 'The number, or its order of magnitude where only that is given.',
      examples: [3500, 'thousands'],
    }),
  qualifier: text()
    .optional()
    .meta({ description: 'The words that limit it.', examples: ['more than', 'about'] }),
  unit: text().meta({
    description: 'What is counted, in the plural.',
    examples: ['troops', 'US dollars'],
  }),
  counts: text().meta({ description: 'What exactly it counts.', examples: ['US troops in Iraq'] }),
  date: edtfDate().optional().meta({ description: 'When it held.' }),
  passage: ref('passage').meta({ description: 'The passage of this file that gives it.' }),
});

/** How the article says that one country or actor stands to another. */
const relationSchema = z.strictObject({
  from: ref('participant').meta({
    description: 'The one that acts, gives or holds the view: a country or actor.',
  }),
  type: relationType().meta({ description: 'What ties them.' }),
  to: ref('entity').meta({ description: 'The other: a country, actor or place.' }),
  mutual: z
    .boolean()
    .default(false)
    .meta({ description: 'Whether it goes both ways; the tie is then counted in each.' }),
  by: ref('source').meta({
    description: 'Whose word it is: the name of a file in `content/sources/`.',
  }),
  event: ref('account').optional().meta({
    description:
      'The event that dates it: one of those under `dates`. Left out when the article gives no time.',
  }),
  what: text()
    .optional()
    .meta({
      description: 'What is given or done, in a few words.',
      examples: ['warnings of a planned attack'],
    }),
  channel: text()
    .optional()
    .meta({ description: 'The way it takes.', examples: ['a new center in Baghdad'] }),
  passage: ref('passage').meta({ description: 'The passage of this file that says it.' }),
});

/** The frontmatter of `content/articles/ID.md`. */
export const articleSchema = z
  .strictObject({
    title: text().meta({
      description: 'Our own headline.',
      examples: ['Iraq agrees to share intelligence'],
    }),
    summary: text().meta({
      description: 'One or two sentences that say what the article reports and on whose word.',
    }),
    original: z
      .strictObject({
        title: text()
          .optional()
          .meta({ description: 'Its headline, word for word; left out when it has none.' }),
        source: ref('source').meta({
          description: 'The outlet that published it: the name of a file in `content/sources/`.',
        }),
        author: text().optional().meta({ description: 'Who signed it, when somebody did.' }),
        published: edtfDate().meta({
          description: 'When it was published.',
          examples: ['2015-09-30', '2015-10~', '2025-01'],
        }),
        basis: text().optional().meta({
          description:
            'How we know when it was published, when it is not printed on it; the date is then shown as inferred.',
        }),
        url: webAddress().optional().meta({ description: "Its address at its publisher's." }),
        copies: z
          .array(webAddress())
          .default([])
          .meta({ description: 'Addresses of copies elsewhere.' }),
      })
      .meta({ description: 'The published piece that this digest tells.' }),
    entities: z.array(ref('entity')).min(1).meta({
      description:
        'The countries, actors and places that the body mentions, by any of their names.',
    }),
    names: z.record(ref('entity'), z.array(text()).min(1)).default({}).meta({
      description:
        'How the original itself writes each of them: "Daesh" where we say "Islamic State".',
    }),
    dates: z
      .array(accountSchema)
      .default([])
      .meta({ description: "This article's accounts of events." }),
    sources: z
      .array(relianceSchema)
      .min(1)
      .meta({ description: 'Whom the article relies on, and for what.' }),
    figures: z.array(figureSchema).default([]).meta({ description: 'Every number that it gives.' }),
    relations: z
      .array(relationSchema)
      .default([])
      .meta({ description: 'The ties between countries and actors that it tells of.' }),
  })
  .meta({
    description: 'A published piece, told in our own words: the frontmatter above its text.',
  });
