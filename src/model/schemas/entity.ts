import { z } from 'zod';
import { alias, inSentence, linkedWords, text, wikidata } from './fields.ts';
import { ref, refs } from './references.ts';

/** What countries, actors and places have in common. */
const entityFields = {
  name: text().meta({ description: 'Its name in our own words; the heading of its page.' }),
  inSentence: inSentence(),
  exactCase: z
    .boolean()
    .optional()
    .meta({ description: 'Set it when the name in lower case would be ordinary words.' }),
  description: linkedWords().meta({
    description:
      'Who or what it is: two to four neutral sentences of our own, each with its reference: `[@reference]`.',
  }),
  aliases: z.array(alias()).default([]).meta({
    description: 'Every other name it goes by, in any language. Mentions are found by these.',
  }),
  wikidata: wikidata(),
};

/** `content/countries/ID.yaml` */
export const countrySchema = z
  .strictObject({
    ...entityFields,
    demonyms: z.array(text()).default([]).meta({
      description:
        'Words for its people and for what is its own ("Oreli", "Orelis"): mentions, but not names.',
    }),
    iso3166: z
      .string()
      .regex(/^\d{3}$/, { error: "should be three digits of ISO 3166-1, such as '368'." })
      .optional()
      .meta({
        description:
          'Its three digits in ISO 3166-1, in quotation marks: they find its outline on the map.',
        examples: ['368'],
      }),
  })
  .meta({ description: 'A country.' });

/** `content/actors/ID.yaml` */
export const actorSchema = z
  .strictObject({
    ...entityFields,
    kind: ref('actor-kind').meta({ description: 'What kind of actor it is.' }),
    country: ref('country')
      .optional()
      .meta({ description: 'The country that it belongs to or acts for.' }),
  })
  .meta({ description: 'A person, group, body or organization.' });

/** `content/places/ID.yaml` */
export const placeSchema = z
  .strictObject({
    ...entityFields,
    kind: ref('place-kind').meta({ description: 'What kind of place it is.' }),
    country: refs('country').optional().meta({
      description:
        'The country that it lies in; of a border, those that it divides. Leave it out where that is nothing to the subject.',
    }),
    at: z
      .strictObject({
        latitude: z
          .number()
          .min(-90)
          .max(90)
          .meta({ description: 'Degrees north; south is negative.', examples: [33.3] }),
        longitude: z
          .number()
          .min(-180)
          .max(180)
          .meta({ description: 'Degrees east; west is negative.', examples: [44.4] }),
        rough: z
          .boolean()
          .default(false)
          .meta({ description: 'Whether it is an area, and this only about its middle.' }),
      })
      .optional()
      .meta({ description: 'Where it is drawn on the map.' }),
  })
  .meta({ description: 'A place in a country, or a border of it.' });
