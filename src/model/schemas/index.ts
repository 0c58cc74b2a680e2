import type { z } from 'zod';
import { articleSchema } from './article.ts';
import { deskSchema } from './desk.ts';
import { comparisonSchema } from './comparison.ts';
import { actorSchema, countrySchema, placeSchema } from './entity.ts';
import { eventSchema } from './event.ts';
import { findingSchema } from './finding.ts';
import { ledgerSchema } from './ledger.ts';
import { referenceSchema } from './reference.ts';
import { sourceSchema } from './source.ts';

/** The collections of `content/`, each in the folder of its name; the desk is a file. */
export const schemas = {
  desk: deskSchema,
  articles: articleSchema,
  countries: countrySchema,
  actors: actorSchema,
  places: placeSchema,
  sources: sourceSchema,
  events: eventSchema,
  comparisons: comparisonSchema,
  findings: findingSchema,
  references: referenceSchema,
  ledger: ledgerSchema,
};

export type CollectionName = keyof typeof schemas;

/** What a file of each collection says, once it is read and found right. */
export type ContentOf<Name extends CollectionName> = z.infer<(typeof schemas)[Name]>;
