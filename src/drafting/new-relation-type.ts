import { commandLine } from '../check/command-line.ts';
import { addedToYaml } from '../files/added-to-yaml.ts';
import { textsMatching } from '../model/fields.ts';
import { DESK } from '../model/content-paths.ts';
import { ID, idFromWords } from '../model/ids.ts';
import { nameKey } from '../model/names/fold.ts';
import { deskSchema } from '../model/schemas/desk.ts';
import { fieldsOf } from '../model/schemas/walk.ts';
import type { NewThingEffects, ToldFlags } from './effects.ts';
import { flagOf } from './flags-of-kind.ts';
import { schemaFields } from './schema-fields.ts';
import { onOneLine, understood } from './understood.ts';
import { WrongAnswer } from './wrong-answer.ts';

const PLACE = ['vocabulary', 'relations'];
const FIELDS = fieldsOf(deskSchema)
  .filter(({ path, isKey }) => !isKey && path.join('.') === [...PLACE, '*'].join('.'))
  .flatMap(({ schema }) => schemaFields(schema));

/** The flags by which a type of tie is told. */
export const RELATION_FLAGS = ['id', ...FIELDS.map(flagOf)];

/**
 * Adds a type of tie to the vocabulary of the desk.
 *
 * @throws {WrongAnswer} when something cannot be taken or is missing; {Cancelled} when somebody ends the questions
 */
export async function newRelationType(
  { yes = false, json = false, dryRun = false, rest, flags }: ToldFlags,
  effects: NewThingEffects,
): Promise<void> {
  const ask = yes || json || dryRun ? undefined : effects.ask;
  if (rest.length > 0) {
    throw new WrongAnswer(`"${rest.join(' ')}" stands alone. Write --from "${rest.join(' ')}".`);
  }
  const { data } = effects.content().files.find(({ path }) => path === DESK) ?? {};
  const known = new Map(
    textsMatching(data, [...PLACE, '*', 'from']).map(({ value, field }) => [
      nameKey(value),
      String(field.at(-2)),
    ]),
  );
  const faultOf = (name: string, said: string) => {
    const same = name === 'from' ? known.get(nameKey(said)) : undefined;
    return same === undefined ? undefined : `"${same}" says "${said}" already, in ${DESK}.`;
  };
  const values = new Map<string, unknown>();
  for (const field of FIELDS) {
    const { name, help, isNeeded } = field;
    const told = flags.get(flagOf(field));
    if (told) {
      const value = understood(
        told,
        field,
        (field.words ?? []).map((word) => ({ id: word, words: word })),
      );
      const fault = faultOf(name, String(value));
      if (fault !== undefined) throw new WrongAnswer(fault);
      values.set(name, value);
    } else if (isNeeded && ask) {
      const answer = await ask.text({
        message: `${name}: ${help}`,
        initial: '',
        refuse: (said) =>
          onOneLine(said) === '' ? 'It is needed.' : faultOf(name, onOneLine(said)),
      });
      values.set(name, onOneLine(answer));
    }
  }
  const missing = FIELDS.filter(({ name, isNeeded }) => isNeeded && !values.has(name));
  if (missing.length > 0) {
    // An empty one would keep the whole desk from being built.
    throw new WrongAnswer(
      `Say all of it: ${missing.map(({ name, help }) => `--${name} "…" (${help})`).join(' ')}`,
    );
  }

  const id = flags.get('id')?.[0] ?? idFromWords(String(values.get('from')), new Set());
  if (!ID.test(id)) {
    throw new WrongAnswer(
      `"${id}" is no id: lower-case words of a to z and 0 to 9, joined by hyphens, such as lends-to.`,
    );
  }
  if (textsMatching(data, [...PLACE, id, 'from']).length > 0) {
    throw new WrongAnswer(`${DESK} has "${id}" already. Give the new one another name with --id.`);
  }
  const before = data === undefined ? '' : effects.textOf(DESK);
  const text = addedToYaml(before, PLACE, { key: id, value: Object.fromEntries(values) });
  if (text === undefined) {
    throw new WrongAnswer(
      `${DESK} has no vocabulary that could be read: ${commandLine('check')} says more.`,
    );
  }
  const isWritten = !dryRun && effects.change(DESK, before, text);
  if (!dryRun && !isWritten) {
    throw new WrongAnswer(`Somebody has changed ${DESK} meanwhile. Try it again.`);
  }
  const fields = { id, ...Object.fromEntries(values) };
  if (json) effects.say(JSON.stringify({ path: DESK, isWritten, fields, text }, undefined, 2));
  else if (dryRun) effects.say(`${DESK} would be:\n\n${text}`);
  else effects.say(`${DESK} has "${id}" now: a tie says "type: ${id}".`);
}
