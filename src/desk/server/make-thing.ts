import { z } from 'zod';
import { commandLine } from '../../check/command-line.ts';
import { deskOf } from '../../check/desk.ts';
import { choicesFor } from '../../drafting/choices.ts';
import { flagOf } from '../../drafting/flags-of-kind.ts';
import { newFile } from '../../drafting/new-file.ts';
import { pathOf } from '../../drafting/file-in-the-making.ts';
import { formFor, type SchemaField, schemaFields } from '../../drafting/schema-fields.ts';
import { isGroup } from '../../model/fields.ts';
import { WrongAnswer } from '../../drafting/wrong-answer.ts';
import type { FormField } from '../shared/form-field.ts';
import {
  MAKEABLE,
  type MadeThing,
  type Makeable,
  type NotMadeYet,
  type ThingForm,
} from '../shared/things.ts';
import { words } from '../shared/words.ts';
import { type DeskEffects, Refused } from './effects.ts';
import { formFields, labelOf } from './form-of.ts';
import { suggestionsOf } from './suggestions.ts';

type Told = z.infer<typeof thingSchema>['fields'][string];

/** What a form sends of something new. */
export const thingSchema = z.strictObject({
  what: z.enum(Object.keys(MAKEABLE) as [Makeable, ...Makeable[]]),
  id: z.string().max(150),
  fields: z.record(
    z.string(),
    z.union([z.string(), z.boolean(), z.array(z.string()), z.record(z.string(), z.string())]),
  ),
  isSeen: z.boolean().optional(),
});

/** The form of something that an article may name, as its schema has it: what can be said in words. */
export function formOfThing(what: Makeable, effects: DeskEffects): ThingForm {
  const desk = deskOf(effects.content());
  const sayable = new Map(sayableFields(what).map((field) => [field.name, field]));
  const { kind, has } = MAKEABLE[what];
  const flags = what === 'speaker' ? has.map((field) => ` --${field} ID`) : [];
  return {
    command: commandLine('new', [kind, ...flags].join('')),
    fields: formFields(schemaOf(what)).flatMap((field): FormField[] => {
      const inSchema = sayable.get(field.name);
      if (!inSchema) return [];
      const choices = inSchema.form === 'choice' && inSchema.refersTo?.endsWith('-kind');
      if (!choices || field.kind !== 'text') return [field];
      const { name, label, help, isNeeded } = field;
      const ids = choicesFor(inSchema, desk).map(({ id }) => id);
      return [{ kind: 'choice', name, label, help, isNeeded, choices: ids }];
    }),
  };
}

/**
 * Makes a file for something that an article names, as the command `new` does. Where its names would be found in texts
 * that are there already, these are shown first, and nothing is written until somebody has seen them.
 *
 * @throws {Refused} that says what is missing or wrong; then nothing is written
 */
export async function makeThing(
  { what, id, fields, isSeen = false }: z.infer<typeof thingSchema>,
  effects: DeskEffects,
): Promise<MadeThing | NotMadeYet> {
  const told = new Map(
    sayableFields(what).flatMap((field): [string, string[]][] => {
      const said = textsOf(fields[field.name]);
      return said.length > 0 ? [[flagOf(field), said]] : [];
    }),
  );
  const missing = sayableFields(what).filter((field) => field.isNeeded && !told.has(flagOf(field)));
  if (missing.length > 0) {
    throw new Refused(422, words.fillIn(missing.map(({ name }) => labelOf(name))));
  }
  const { kind } = MAKEABLE[what];
  const flags = new Map([...told, ['id', [id]]]);
  const run = async (options: { yes?: boolean; json?: boolean; dryRun?: boolean }) => {
    const said: string[] = [];
    try {
      await newFile(
        kind,
        { ...options, rest: [], flags },
        {
          content: () => effects.content(),
          textOf: (path) => effects.textOf(path) ?? '',
          create: (path, text) => effects.createFile(path, text),
          change: (path, before, text) => effects.replaceFile(path, text, before),
          say: (text) => said.push(text),
          complain: () => undefined,
        },
      );
    } catch (error) {
      if (error instanceof WrongAnswer) throw new Refused(422, words.asInForm(error.message));
      throw error;
    }
    return said.join('');
  };
  if (!isSeen) {
    const { matches } = JSON.parse(await run({ json: true, dryRun: true })) as NotMadeYet;
    if (matches.length > 0) return { matches };
  }
  await run({ yes: true });
  return { id, path: pathOf(kind, id), suggestions: suggestionsOf(deskOf(effects.content())) };
}

function schemaOf(what: Makeable): z.ZodObject {
  const { kind, has } = MAKEABLE[what];
  return formFor(kind, has);
}

function sayableFields(what: Makeable): SchemaField[] {
  return schemaFields(schemaOf(what)).filter(({ form }) => form !== 'group');
}

/** What a form sends of a field, each as its flag would be told it: words for an id are `ID: words`, if there are any. */
function textsOf(value: Told | undefined): string[] {
  if (value === true) return ['yes'];
  const all = isGroup(value)
    ? Object.entries(value).flatMap(([id, said]) =>
        said.trim() === '' ? [] : `${id}: ${said.trim()}`,
      )
    : [value ?? []].flat().filter((one) => typeof one === 'string');
  return all.map((one) => one.trim()).filter(Boolean);
}
