import type { Desk } from '../check/desk.ts';
import { textsMatching } from '../model/fields.ts';
import { hostOf } from '../model/address-key.ts';
import { choicesFor } from './choices.ts';
import type { ToldFlags } from './effects.ts';
import { headingIn, type FileInTheMaking } from './file-in-the-making.ts';
import { flagOf, QUESTION } from './flags-of-kind.ts';
import type { Kind } from './kinds.ts';
import type { SchemaField } from './schema-fields.ts';
import { onOneLine, understood } from './understood.ts';
import { WrongAnswer } from './wrong-answer.ts';

/**
 * A file of which that is known that was told. An outlet that is told by its address goes by its host.
 *
 * @throws {WrongAnswer} when something of it cannot be taken
 */
export function toldValues(
  kind: Kind,
  fields: SchemaField[],
  flags: ToldFlags['flags'],
  desk: Desk,
): FileInTheMaking {
  const own = new Set([
    'id',
    ...fields.filter(({ form }) => form !== 'group').map(flagOf),
    ...(kind === 'comparison' ? [QUESTION] : []),
  ]);
  const stray = [...flags.keys()].find((flag) => !own.has(flag));
  if (stray !== undefined) {
    throw new WrongAnswer(
      `--${stray} does not go with --${headingIn(fields)}. There are: ${[...own].map((flag) => `--${flag}`).join(', ')}.`,
    );
  }
  const values = new Map(
    fields.flatMap((field): [string, unknown][] => {
      const said = flags.get(flagOf(field));
      return said ? [[field.name, understood(said, field, choicesFor(field, desk))]] : [];
    }),
  );
  const questions = (flags.get(QUESTION) ?? []).map(onOneLine).filter(Boolean);
  return { kind, fields, values: withHost(kind, values), questions };
}

/** What an outlet that is told by its address is called, unless it is told. */
function withHost(kind: Kind, values: Map<string, unknown>): Map<string, unknown> {
  const url = values.get('url');
  if (kind !== 'source' || typeof url !== 'string') return values;
  return new Map([['kind', 'outlet'], ['name', hostOf(url)], ...values]);
}

/** The outlet of the desk that publishes where a new one is said to. @returns the path of its file */
export function outletAtSameHost(
  { kind, values }: FileInTheMaking,
  { files }: Desk,
): string | undefined {
  const url = values.get('url');
  if (kind !== 'source' || typeof url !== 'string') return undefined;
  return files.find(
    ({ collection, data }) =>
      collection === 'sources' &&
      textsMatching(data, ['url']).some(({ value }) => hostOf(value) === hostOf(url)),
  )?.path;
}
