import { z } from 'zod';
import { LANGUAGES } from '../languages.ts';
import { languageTag, signature, text, webAddress } from './fields.ts';
import { newId } from './references.ts';

/** The pages that a desk can do without. */
const PAGES = ['exchange', 'figures', 'map', 'network', 'offline', 'wording'] as const;

const kindName = () => text().meta({ description: 'Its name, for a reader.' });

/** A kind as its name alone. */
const bareKind = () => kindName().transform((name) => ({ name }));

/**
 * Kinds by id: each as its name alone, or as a group of that and of what else is so of it.
 *
 * @param more the fields beside the name
 */
const kindsWith = <More extends z.ZodRawShape>(more: More) =>
  z.record(
    newId(),
    z.union([bareKind(), z.strictObject({ name: kindName(), ...more })], {
      error: 'should be its name, or a group of fields with its name: { name: Council }.',
    }),
  );

/** How ties of a type stand in the picture of who gives to whom. */
export const EXCHANGES = ['given', 'refused'] as const;

const relationType = () =>
  z.strictObject({
    from: text().meta({
      description: 'How the one that acts has it, as a verb: `lends to`.',
      examples: ['lends bicycles to'],
    }),
    to: text().meta({
      description: 'How the other has it: `is lent to by`.',
      examples: ['borrows bicycles from'],
    }),
    short: text().meta({
      description: 'The same in a word, for a line or a cell: `lends to`.',
      examples: ['shares'],
    }),
    isMutual: z.boolean().optional().meta({
      description:
        'Whether it always goes both ways, as a meeting does: no tie of it then has to say `mutual`.',
    }),
    exchange: z.enum(EXCHANGES).optional().meta({
      description:
        'Set it where something is given, or agreed to be given (`given`), or `refused`: such ties are the picture under `exchange`.',
    }),
  });

/** `content/desk.yaml`: what this desk is, and the words of its subject. */
export const deskSchema = z
  .strictObject({
    name: text().meta({ description: 'Shown in the header and after every page’s title.' }),
    tagline: text().meta({ description: 'Stands after the name in the home page’s title.' }),
    subject: text().meta({
      description:
        'The subject in one sentence, with which the home page opens. `{articles}` and `{years}` are counted; while there is no article, the description opens it.',
    }),
    description: text().max(160).meta({
      description: 'For search engines and link previews; at most 160 characters.',
    }),
    language: z.enum(LANGUAGES).meta({
      description: 'The language that the pages speak, as a tag of BCP 47.',
    }),
    contentLanguage: languageTag()
      .optional()
      .meta({
        description:
          'The language in which the desk writes, where it is not that of the pages: its articles, names and vocabulary are then marked as being in it.',
        examples: ['en'],
      }),
    ...signature(
      'Who writes here, where it is not the desk itself: a person, or a list, for the foot of each page.',
    ),
    licence: z
      .strictObject({
        name: text().meta({ description: 'Its name.', examples: ['CC BY 4.0'] }),
        url: webAddress().meta({ description: 'Where it can be read.' }),
      })
      .optional()
      .meta({
        description: 'Under what licence the desk’s own text stands; without it none is named.',
      }),
    without: z
      .array(z.enum(PAGES))
      .default([])
      .meta({
        description:
          'Pages that the desk does not want, though it has something for them. Without `offline` nothing is kept on a reader’s device either, and what was is removed.',
        examples: [['map']],
      }),
    selection: text().meta({
      description: 'How the articles came to be here, for the page of limits.',
    }),
    contact: z.email().optional().meta({
      called: 'address for mail',
      description: 'Where a reader can report an error; leave it out where there is none.',
    }),
    exchange: z
      .strictObject({
        menu: text().meta({ description: 'Its name in the menu.' }),
        name: text().meta({ description: 'Its title.' }),
        description: text().meta({ description: 'What it shows.' }),
      })
      .optional()
      .meta({
        description:
          'The page of ties by which something is given or refused; leave it out where the subject has none.',
      }),
    vocabulary: z
      .strictObject({
        actors: kindsWith({
          speaksForCountry: z.boolean().optional().meta({
            description:
              'Whether it is a body of its country, and counts as that where parties are folded.',
          }),
          isPerson: z.boolean().optional().meta({
            description: 'Whether such an actor is one person, and no body of several.',
          }),
        }).meta({ description: 'The kinds of actor, by id.' }),
        places: z.record(newId(), bareKind()).meta({ description: 'The kinds of place, by id.' }),
        events: kindsWith({
          isStatement: z.boolean().optional().meta({
            description:
              'Whether such events are words: who spoke is no side to whether it was said.',
          }),
        }).meta({ description: 'The kinds of event, by id, in words that take no side.' }),
        relations: z
          .record(newId(), relationType())
          .meta({ description: 'How one country or actor can stand to another, by id.' }),
      })
      .meta({ description: 'The words of the subject.' }),
  })
  .meta({ description: 'What the desk is, and the words of its subject.' });
