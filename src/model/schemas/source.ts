import { z } from 'zod';
import { alias, id, text, webAddress, wikidataId } from './fields.ts';

/** What every source may say of where its word comes from. */
const derivation = {
  /** The sources that its word here comes from: names of files in `content/sources/`. A source without is an origin. */
  derivedFrom: z.array(id()).min(1).optional(),
  /** The source that it is part of: unnamed people of whom it is one. Both have one origin. */
  oneOf: id().optional(),
};

/** A source that is one of our actors: its name and aliases are the actor's. */
const actorSourceSchema = z.strictObject({
  ...derivation,
  /** The actor that speaks here. */
  entity: id(),
  /** What sort of source it is. */
  kind: z.enum(['official', 'government-body', 'expert']),
  /** What it speaks for and what rests on it: one to three neutral sentences of our own. */
  description: text(),
});

/** A source with a name of its own: an outlet, or people whom articles leave unnamed. */
const ownNamedSourceSchema = z.strictObject({
  ...derivation,
  /** Its name; for unnamed people, who they are said to be. */
  name: text(),
  /** Set it when the name in lower case would be ordinary words: "foreign policy" is no magazine. */
  exactCase: z.boolean().optional(),
  /** What sort of source it is. */
  kind: z.enum(['outlet', 'unnamed']),
  /** What is known of it, and what is not: one to three neutral sentences of our own. */
  description: text(),
  /** Other names by which articles call it. */
  aliases: z.array(alias()).default([]),
  /** The country that it publishes in. */
  country: id().optional(),
  /** The address of its own site. */
  url: webAddress().optional(),
  /** Its closeness to a state, party or company, when it is inferred rather than declared. */
  affiliation: z
    .strictObject({
      /** What the closeness is. */
      text: text(),
      /** How we know. */
      basis: text(),
    })
    .optional(),
  /** Its number in Wikidata, only when somebody has looked it up and it fits. */
  wikidata: wikidataId().optional(),
});

/** `content/sources/ID.yaml` */
export const sourceSchema = z.union([actorSourceSchema, ownNamedSourceSchema]);

/** The form of a source file that its fields ask for, so that its mistakes are told one by one. */
export function sourceSchemaFor(data: unknown) {
  const isActor = typeof data === 'object' && data !== null && 'entity' in data;
  return isActor ? actorSourceSchema : ownNamedSourceSchema;
}
