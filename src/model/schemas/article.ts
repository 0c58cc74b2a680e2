import { z } from 'zod';
import {
  edtfDate,
  grade,
  languageTag,
  oneOrMore,
  ownWords,
  signature,
  sourcing,
  text,
  webAddress,
} from './fields.ts';
import { ref, refs } from './references.ts';

/** By this name an account says that its date was reckoned from the article's own. */
export const PUBLISHED = 'published';

/** What one article says of when an event was. */
const accountSchema = z.strictObject({
  event: ref('event').meta({ description: 'The event: the name of a file in `content/events/`.' }),
  date: edtfDate().meta({
    description: 'When it was, as exactly as this article lets us know.',
    derived: 'the day of the article: it was before it or, with `knownBy`, held then',
    examples: ['2015-09-27', '2024-12-22~', '[..2015-09-30]'],
  }),
  written: text()
    .optional()
    .meta({
      description:
        "The article's own words for the time, at most eight. Left out when it gives none.",
      examples: ['on Sunday'],
    }),
  grade: grade(),
  basis: ownWords('may-cite')
    .optional()
    .meta({
      description:
        'How the date follows from the article or from a reference. Needed unless it is `stated`, or all that is known is that the article tells of it.',
      examples: ['The Sunday before the article’s date.'],
    }),
  reckonedFrom: z
    .array(ref('reckoned'))
    .min(1)
    .optional()
    .meta({
      description:
        'From which other dates of this article it was reckoned: `published`, or events under `dates`. Needed when it is `computed` or `bounded`.',
      examples: [['published']],
    }),
  knownBy: z.boolean().default(false).meta({
    description:
      'Whether it is a state that goes on, of which the article says no beginning: the date is then open at its end and begins when it is known to hold, `2015-09-30/..`.',
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

/** A few running words of the original. */
const quotation = () => text().meta({ called: 'words of the original, at most eight' });

/** A stretch of the original: the sentences from one that has some words to one that has others. */
const locatorSchema = z.strictObject({
  paragraph: z.int().min(1).meta({
    description:
      'The number of its paragraph. Headlines and other lines that end no sentence do not count.',
  }),
  start: quotation().meta({
    description: 'At most eight running words of the sentence where it begins.',
  }),
  end: quotation().optional().meta({
    description:
      'At most eight running words of the sentence where it ends, when that is another one.',
  }),
});

const locators = () =>
  oneOrMore(locatorSchema, 'a group of paragraph and start, or a list of such');
export type Locator = z.infer<typeof locatorSchema>;

/** Whom an article relies on for a passage. */
const relianceSchema = z.strictObject({
  source: ref('source').meta({
    description: 'The source: the name of a file in `content/sources/`.',
  }),
  sourcing: sourcing(),
  passage: refs('passage').meta({
    description: 'The passage of this file that rests on it, or a list of them.',
    statesEach: true,
  }),
  derivedFrom: z
    .array(ref('source'))
    .min(1)
    .optional()
    .meta({
      description:
        'The sources that its word comes from in these passages, in this article alone: names of files in `content/sources/`.',
      examples: [['ada-orel']],
    }),
});

const MAGNITUDES = ['tens', 'hundreds', 'thousands', 'millions', 'billions'] as const;

/** A number that an article gives. */
const figureSchema = z.strictObject({
  value: z
    .union([z.number(), z.enum(MAGNITUDES)], {
      error: `should be a number, or one of: ${MAGNITUDES.join(', ')}.`,
    })
    .meta({
      description: 'The number, or its order of magnitude where only that is given.',
      examples: [3500, 'thousands'],
    }),
  qualifier: text()
    .optional()
    .meta({ description: 'The words that limit it.', examples: ['more than', 'about'] }),
  unit: text().meta({
    description:
      'What is counted, as it stands after the number: in the plural, after 1 in the singular.',
    examples: ['troops', 'US dollars'],
  }),
  counts: text().meta({ description: 'What exactly it counts.', examples: ['US troops in Orel'] }),
  date: edtfDate().optional().meta({ description: 'When it held.' }),
  passage: ref('passage').meta({ description: 'The passage of this file that gives it.' }),
});

/** How the article says that one country or actor stands to another. */
const relationSchema = z.strictObject({
  from: ref('participant').meta({
    description: 'The one that acts, gives or holds the view: a country or actor.',
  }),
  type: ref('relation-type').meta({ description: 'What ties them.' }),
  to: refs('entity').meta({
    description: 'The other: a country, actor or place; or a list of them, each of which is a tie.',
    statesEach: true,
  }),
  mutual: z.boolean().default(false).meta({
    description:
      'Whether it goes both ways where its type does not always; the tie is then counted in each.',
  }),
  by: ref('source').meta({
    description: 'Whose word it is: the name of a file in `content/sources/`.',
    derived: 'the one source of its passage',
  }),
  event: ref('account').optional().meta({
    description: 'The event that dates it: one of those under `dates`.',
  }),
  undated: text()
    .optional()
    .meta({
      description: 'Why it has no time. Needed where no event dates it.',
      examples: ['The article gives it as standing policy.'],
    }),
  onRecord: z.boolean().default(false).meta({
    description:
      'Whether the record of its event confirms the tie, too: not only that there was the event.',
  }),
  what: text()
    .optional()
    .meta({
      description: 'What is given or done, in a few words.',
      examples: ['warnings of a planned attack'],
    }),
  channel: text()
    .optional()
    .meta({ description: 'The way it takes.', examples: ['a new center in Lakeend'] }),
  passage: ref('passage').meta({ description: 'The passage of this file that says it.' }),
});

/** The frontmatter of `content/articles/ID.md`. */
export const articleSchema = z
  .strictObject({
    title: ownWords('heading').meta({
      description: 'Our own headline.',
      examples: ['Orel lends bicycles'],
    }),
    draft: z.boolean().default(false).meta({
      description:
        'Whether it is still being written: it is shown while you write and left out of the site, and what is missing in it keeps nothing from being built.',
    }),
    summary: ownWords('cited').meta({
      description:
        'One or two sentences that say what the article reports and on whose word, each with its passages: `[@#passage]`.',
    }),
    original: z
      .strictObject({
        title: text()
          .optional()
          .meta({ description: 'Its headline, word for word; left out when it has none.' }),
        source: ref('source').meta({
          description: 'The outlet that published it: the name of a file in `content/sources/`.',
        }),
        ...signature('Who signed it, when somebody did: a name as it is printed, or a list.'),
        published: edtfDate().meta({
          description: 'When it was published.',
          examples: ['2015-09-30', '2015-10~', '2025-01'],
        }),
        grade: grade(),
        basis: ownWords('cited').optional().meta({
          description:
            'How we know when it was published, with passages or references. Needed unless the date is `stated`: printed on it.',
        }),
        reckonedFrom: z.array(ref('account')).min(1).optional().meta({
          description:
            'The events under `dates` from which the date was reckoned. Needed when it is `computed` or `bounded`.',
        }),
        url: webAddress().optional().meta({ description: "Its address at its publisher's." }),
        copies: z
          .array(webAddress())
          .default([])
          .meta({ description: 'Addresses of copies elsewhere.' }),
        archived: webAddress().optional().meta({
          description: 'Its address in an archive of the web, where somebody has seen it.',
        }),
        seen: edtfDate().optional().meta({
          description:
            'The day on which somebody of the desk last read it at an address given here.',
        }),
        language: languageTag()
          .default('en')
          .meta({ description: 'BCP 47 tag of the language in which we read it.' }),
      })
      .meta({ description: 'The published piece that this digest tells.' }),
    entities: z.array(ref('entity')).default([]).meta({
      description:
        'The countries, actors and places that the body mentions, by any of their names. Left out, they are those that are found; given, the check says where list and text differ.',
    }),
    names: z.record(ref('entity'), z.array(text())).default({}).meta({
      description:
        'How the original itself writes each of them: "Gilde" where we say "Gardens Guild". Left out for what it calls as we do; an empty list for what it does not name.',
    }),
    wording: z.record(text(), z.array(text()).min(1)).default({}).meta({
      description:
        'The words that the original has for what others call otherwise: "regime" or "government". The same key in several articles makes a row of the table of wording.',
    }),
    dates: z
      .array(accountSchema)
      .default([])
      .meta({ description: "This article's accounts of events." }),
    sources: z
      .array(relianceSchema)
      .min(1)
      .meta({ description: 'Whom the article relies on, and for what.' }),
    locators: z.record(ref('passage'), locators()).default({}).meta({
      description: 'For each passage where the original says it: one place, or a list of them.',
    }),
    figures: z.array(figureSchema).default([]).meta({ description: 'Every number that it gives.' }),
    relations: z
      .array(relationSchema)
      .default([])
      .meta({ description: 'The ties between countries and actors that it tells of.' }),
  })
  .meta({
    description: 'A published piece, told in our own words: the frontmatter above its text.',
  });
