import { z } from 'zod';
import { alias, id, text, wikidataId } from './fields.ts';

/** What countries, actors and places have in common. */
const entityFields = {
  /** Its name in our own words; the heading of its page. */
  name: text(),
  /** Set it when the name in lower case would be ordinary words. */
  exactCase: z.boolean().optional(),
  /** Who or what it is: two to four neutral sentences of our own. Set apart from what articles say. */
  description: text(),
  /** Every other name it goes by, in any language. Mentions are found by these. */
  aliases: z.array(alias()).default([]),
  /** Its number in Wikidata, only when somebody has looked it up and it fits. */
  wikidata: wikidataId().optional(),
};

/** `content/countries/ID.yaml` */
export const countrySchema = z.strictObject({
  ...entityFields,
  /** Words for its people and for what is its own ("Iraqi", "Iraqis"): mentions, but not names. */
  demonyms: z.array(text()).default([]),
  /** Its three digits in ISO 3166-1, in quotation marks: they find its outline on the map. */
  iso3166: z
    .string()
    .regex(/^\d{3}$/, { error: "should be three digits of ISO 3166-1, such as '368'." })
    .optional(),
});

/** `content/actors/ID.yaml` */
export const actorSchema = z.strictObject({
  ...entityFields,
  /** What sort of actor it is. */
  kind: z.enum(['person', 'armed-group', 'government-body', 'organization', 'company']),
  /** The country that it belongs to or acts for. */
  country: id().optional(),
});

/** `content/places/ID.yaml` */
export const placeSchema = z.strictObject({
  ...entityFields,
  /** What sort of place it is. */
  kind: z.enum(['city', 'governorate', 'region', 'site', 'border']),
  /** The country that it lies in. */
  country: id(),
  /** Where it is drawn on the map, in degrees north and east. */
  at: z
    .strictObject({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      /** Whether it is an area, and this only about its middle. */
      rough: z.boolean().default(false),
    })
    .optional(),
});
