import { commandLine } from '../check/command-line.ts';
import { deskOf } from '../check/desk.ts';
import { askedValues } from './asked-values.ts';
import { choicesFor } from './choices.ts';
import type { NewThingEffects, ToldFlags } from './effects.ts';
import { headingIn, namesIn, pathOf, triedIn } from './file-in-the-making.ts';
import { emptyFields, fileText } from './file-text.ts';
import { flagsOf } from './flags-of-kind.ts';
import { idOfFile, isThere } from './id-of-file.ts';
import type { Kind } from './kinds.ts';
import { matchesTold } from './matches-told.ts';
import { pointsSkeleton } from './points-skeleton.ts';
import { formFor, formsOf, schemaFields } from './schema-fields.ts';
import { outletAtSameHost, toldValues } from './told-values.ts';
import { WrongAnswer } from './wrong-answer.ts';

/**
 * Writes a file for something new: an actor, a country, a place, a source, an event or a comparison. Before that it shows
 * where its names would be found.
 *
 * @throws {WrongAnswer} when something that was told cannot be taken; {Cancelled} when somebody ends the questions
 */
export async function newFile(
  kind: Kind,
  { yes = false, json = false, dryRun = false, rest, flags }: ToldFlags,
  effects: NewThingEffects,
): Promise<void> {
  const ask = yes || json || dryRun ? undefined : effects.ask;
  if (rest.length > 0) {
    const heading = headingIn(schemaFields(formFor(kind, flags.keys())));
    throw new WrongAnswer(
      `"${rest.join(' ')}" stands alone. If it is the ${heading}, write --${heading} "${rest.join(' ')}".`,
    );
  }
  if (!ask && !yes && !json && !dryRun) {
    const known = flagsOf(kind).map((flag) => `--${flag}`);
    throw new WrongAnswer(
      `There is no terminal to ask at. Say what is known and add --yes, or --dry-run to look at the file. There are: ${known.join(', ')}.`,
    );
  }
  const content = effects.content();
  const desk = deskOf(content);
  const fields = schemaFields(await formTold(kind, flags, ask));
  const file = toldValues(kind, fields, flags, desk);
  refuseKnownOutlet(outletAtSameHost(file, desk));
  if (ask) {
    await askedValues({
      file,
      content,
      ask,
      say: (text) => {
        effects.say(text);
      },
      choicesFor: (field) => choicesFor(field, desk),
    });
  }

  refuseKnownOutlet(outletAtSameHost(file, desk));
  const { faults, matches, isNamed } = triedIn(content, file);
  if (faults[0] !== undefined) throw new WrongAnswer(faults[0]);
  const id = await idOfFile(file, flags.get('id')?.[0], desk, ask);
  const path = pathOf(kind, id);
  if (isNamed && !ask && !json) effects.say(matchesTold(namesIn(file), matches));
  const { questions, values } = file;
  const articles = (values.get('articles') ?? []) as string[];
  const skeletons = new Map(
    kind === 'comparison' ? [['points', pointsSkeleton(questions, articles, desk)]] : [],
  );
  const text = fileText(fields, values, skeletons);
  const isWritten = !dryRun && effects.create(path, text);
  if (!dryRun && !isWritten) throw new WrongAnswer(isThere(path));
  if (json) {
    const told = { id, ...Object.fromEntries(values) };
    effects.say(JSON.stringify({ path, isWritten, fields: told, matches, text }, undefined, 2));
  } else if (dryRun) effects.say(`${path} would be:\n\n${text}`);
  else effects.say(nextSteps(path, [...emptyFields(fields, values), ...skeletons.keys()]));
}

/** The form that a file is to have: as its fields were told, else as somebody says who is asked. */
async function formTold(
  kind: Kind,
  flags: ToldFlags['flags'],
  ask: NewThingEffects['ask'],
): Promise<ReturnType<typeof formFor>> {
  const forms = formsOf(kind).map(({ help, schema }) => ({
    id: headingIn(schemaFields(schema)),
    words: help,
  }));
  const isTold = flags.has('url') || forms.some(({ id }) => flags.has(id));
  if (forms.length === 1 || isTold || !ask) return formFor(kind, flags.keys());
  return formFor(kind, [await ask.choose(`What is the new ${kind}?`, forms)]);
}

function refuseKnownOutlet(path: string | undefined): void {
  if (path !== undefined) throw new WrongAnswer(`${path} is the outlet at this address already.`);
}

function nextSteps(path: string, empty: string[]): string {
  return [
    `${path} is written.`,
    ...(empty.length > 0 ? [`To be filled in there: ${[...new Set(empty)].join(', ')}.`] : []),
    `${commandLine('check')} says what is missing.`,
  ].join('\n');
}
