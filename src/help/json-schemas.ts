import { z } from 'zod';
import { type CollectionName, schemas } from '../model/schemas/index.ts';
import type { Target } from '../model/schemas/references.ts';

/** A JSON Schema, as JSON. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * What a file of a collection may say, for editors that complete and explain fields: JSON Schema, draft 7,
 * in which a field that refers to files takes the ids that there are.
 *
 * @param idsOf the ids of what a field can refer to; none where that depends on the file
 * @see https://json-schema.org/draft-07
 */
export function jsonSchemaOf(
  collection: CollectionName,
  idsOf: (target: Target) => Iterable<string>,
): JsonSchema {
  return z.toJSONSchema(schemas[collection], {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      const { refersTo, called, examples } = z.globalRegistry.get(zodSchema) ?? {};
      // They are ours, and no keywords of JSON Schema.
      delete jsonSchema.refersTo;
      delete jsonSchema.called;
      delete jsonSchema.support;
      delete jsonSchema.hasLinks;
      delete jsonSchema.derived;
      delete jsonSchema.statesEach;
      if (zodSchema instanceof z.ZodObject && jsonSchema.required) {
        jsonSchema.required = jsonSchema.required.filter((name) => {
          const field = zodSchema.shape[name] as z.ZodType | undefined;
          return field?.meta()?.derived === undefined;
        });
      }
      // Zod leaves out those of what it reads in a way of its own.
      if (Array.isArray(examples)) jsonSchema.examples = examples;
      // A bare year is a number of YAML.
      if (called?.startsWith('date'))
        jsonSchema.type = ['string', 'integer'] as unknown as 'string';
      const ids = refersTo ? [...idsOf(refersTo)] : [];
      if (ids.length === 0) return;
      delete jsonSchema.pattern;
      jsonSchema.enum = ids.sort();
    },
  });
}
