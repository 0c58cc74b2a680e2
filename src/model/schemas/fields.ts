import { z } from 'zod';
import { InvalidDateError } from '../dates/invalid-date-error.ts';
import { parseDate } from '../dates/parse-date.ts';
import { isLanguageTag } from '../names/language-tags.ts';

/** Text that says something: not empty, not only spaces. */
export const text = () => z.string().trim().min(1);

/** One, or a list of such; read as a list. @param called for messages, with one and several: "an id, or a list of ids" */
export const oneOrMore = <Item extends z.ZodType>(item: Item, called: string) =>
  z.union(
    [
      item.transform((only): [z.output<Item>, ...z.output<Item>[]] => [only]),
      z.tuple([item], item),
    ],
    { error: `should be ${called}.` },
  );

/**
 * The fields that say who signed something.
 *
 * @param description of the names
 */
export const signature = (description: string) => ({
  author: oneOrMore(text(), 'a name, or a list of names').optional().meta({ description }),
  familyNames: z
    .array(text())
    .default([])
    .meta({
      description:
        'The end of each of these names that is the family’s, as it stands there. Citations then have “Holt, Mira”; a name without it, as that of an agency or one that begins with the family’s, stays whole.',
      examples: [['Holt']],
    }),
});

/**
 * Words of ours that state something.
 *
 * @param support what stands behind them: `cited`, the notes after each sentence; `may-cite`, the passage that is
 * named beside them, and notes where there are any; `heading`, what is told below them
 */
export const ownWords = (support: 'cited' | 'may-cite' | 'heading') =>
  text().meta({
    support,
    called: support === 'heading' ? 'text' : 'text with notes',
  });

/** Words of ours, cited, in which names become links. */
export const linkedWords = () => ownWords('cited').meta({ hasLinks: true });

/** An address on the web. */
export const webAddress = () =>
  z
    .url({ protocol: /^https?$/, error: 'should be a web address that begins with https://.' })
    .meta({ called: 'web address' });

/**
 * A date as EDTF, level 0 to 2 (ISO 8601-2:2019). YAML readers make numbers of bare years; they are
 * taken back to text, but for those that have lost the zeros in front of them: `0050` has become 50.
 */
export const edtfDate = () =>
  z
    .preprocess(
      (value) => (isWholeYear(value) ? String(value) : value),
      text().superRefine((date, context) => {
        try {
          parseDate(date);
        } catch (error) {
          if (!(error instanceof InvalidDateError)) throw error;
          context.addIssue({
            code: 'custom',
            message: error.message,
            params: { rule: error.rule },
            input: date,
          });
        }
      }),
    )
    .meta({
      called: 'date in EDTF',
      examples: ['2015-09-30', '2015-09', '2024-12-22~', '[..2015-09-30]'],
    });

function isWholeYear(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) >= 1000;
}

/** How the date of an event follows from an article. */
export const GRADES = ['stated', 'completed', 'computed', 'bounded', 'record'] as const;
export type Grade = (typeof GRADES)[number];

export const grade = () =>
  z.enum(GRADES).default('stated').meta({
    description:
      'How the date is known: `stated` by the article; `completed`, when it leaves out the year or month; `computed` from its words ("on Sunday", "two weeks after"); `bounded`, when only what it cannot be before or after is known; `record`, when a reference gives it.',
  });

/** A number of the Wikidata knowledge base: `Q796`. */
export const wikidataId = () =>
  z
    .string()
    .regex(/^Q[1-9]\d*$/, { error: 'should be a Q and a number, such as Q796.' })
    .meta({ called: 'number of Wikidata', examples: ['Q796'] });

/** How a name stands in a sentence that the site makes. */
export const inSentence = () =>
  text()
    .optional()
    .meta({
      description:
        'Its name within a sentence, where it stands there otherwise than above its page: `the Netherlands`.',
      examples: ['the Netherlands'],
    });

/** The same, as what has a name gives it. */
export const wikidata = () =>
  wikidataId().optional().meta({
    description:
      'Its number in Wikidata, only when somebody has looked it up and it fits; else its page says that none is verified.',
  });

/** How an article knows what it says: the words for it, and what each means. */
const SOURCINGS = {
  'named-official': 'an official, by name',
  'named-expert': 'an expert, by name',
  institution: 'a body that speaks as such, through nobody by name',
  document: 'a text that the article cites',
  'unnamed-party': 'people whom the article does not name, of a side to the matter that is told',
  'unnamed-officials': 'other officials whom it does not name',
  'unnamed-observers': 'others whom it does not name, who look on',
  'other-outlet': 'what another outlet reports',
  'own-reporting': 'the outlet’s own witness or research',
  'own-opinion': 'what the outlet thinks',
  'no-source-given': 'what it says without a source',
} as const;
export type Sourcing = keyof typeof SOURCINGS;

const meanings = Object.entries(SOURCINGS).map(([word, meaning]) => `\`${word}\`, ${meaning}`);

export const sourcing = () =>
  z
    .enum(Object.keys(SOURCINGS) as [Sourcing, ...Sourcing[]])
    .meta({ description: `How its word comes to us: ${meanings.join('; ')}.` });

/** @see https://www.rfc-editor.org/info/bcp47 */
export const languageTag = () =>
  z.stringFormat('bcp47', isLanguageTag, {
    error:
      'should be the tag of a known language, such as ar, or ar-Latn for Arabic in Latin letters.',
  });

/** A name that a thing goes by: plain text when it is English, an object when there is more to say. */
export const alias = () =>
  z.union(
    [
      text().transform((name) => ({ name, lang: 'en' })),
      z.strictObject({
        name: text().meta({ description: 'The name, in its own script.' }),
        lang: languageTag()
          .default('en')
          .meta({
            description:
              'BCP 47 tag of its language; with `-Latn` when it is written in Latin letters.',
            examples: ['ar', 'fa', 'ru', 'ar-Latn'],
          }),
        exactCase: z.boolean().optional().meta({
          description:
            'Set it when the name in lower case would be ordinary words. All-capital acronyms need no setting.',
        }),
      }),
    ],
    { error: 'should be a name, or a group of name, lang and exactCase.' },
  );
