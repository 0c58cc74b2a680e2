import { commandLine } from '../check/command-line.ts';
import { type Desk, deskOf } from '../check/desk.ts';
import { didYouMean, slug } from '../check/suggest.ts';
import { addedToYaml } from '../files/added-to-yaml.ts';
import { textsMatching } from '../model/fields.ts';
import { nameKey } from '../model/names/fold.ts';
import { namesOf } from '../model/names/named.ts';
import type { NewThingEffects, ToldFlags } from './effects.ts';
import { matchesTold, wayOutOf } from './matches-told.ts';
import type { NewMatch } from './new-matches.ts';
import { namesTried } from './names-tried.ts';
import { aliasIn, nameIn, onOneLine } from './understood.ts';
import { Cancelled, WrongAnswer } from './wrong-answer.ts';

/**
 * Adds names to the file of a thing, after it has shown where they would be found.
 *
 * @throws {WrongAnswer} when a name cannot be taken; {Cancelled} when somebody does not want it
 */
export async function newAlias(
  { yes = false, json = false, dryRun = false, rest, flags }: ToldFlags,
  effects: NewThingEffects,
): Promise<void> {
  const ask = yes || json || dryRun ? undefined : effects.ask;
  const [id, ...behind] = rest;
  const names = [...behind, ...(flags.get('alias') ?? [])].map(onOneLine).filter(Boolean);
  if (id === undefined || names.length === 0) {
    throw new WrongAnswer(
      `Say of what, and the name: ${commandLine('new', 'alias ID "Another Name"')}`,
    );
  }
  if (!ask && !yes && !json && !dryRun) {
    throw new WrongAnswer(
      'There is no terminal to ask at. Add --yes to take the name wherever it is found, or --dry-run to see where.',
    );
  }
  let content = effects.content();
  const { file } = thingOf(id, deskOf(content));
  const before = effects.textOf(file.path);
  let text = before;
  const found: (NewMatch & { name: string })[] = [];
  for (const alias of names.map(aliasIn)) {
    const name = nameIn(alias);
    const changed = addedToYaml(text, ['aliases'], { value: alias });
    if (changed === undefined) {
      throw new WrongAnswer(
        `${file.path} cannot be read as it stands: ${commandLine('check')} says why.`,
      );
    }
    const trial = namesTried(content, file.path, file.collection, changed);
    if (trial.faults[0] !== undefined) throw new WrongAnswer(trial.faults[0]);
    if (!json) effects.say(matchesTold([name], trial.matches));
    if (ask && !(await ask.confirm(`Add “${name}” to ${file.path}?`))) {
      if (trial.matches.length > 0) effects.say(wayOutOf(name));
      throw new Cancelled();
    }
    found.push(...trial.matches.map((match) => ({ name, ...match })));
    content = trial.content;
    text = changed;
  }
  const isWritten = !dryRun && effects.change(file.path, before, text);
  if (!dryRun && !isWritten) {
    throw new WrongAnswer(`Somebody has changed ${file.path} meanwhile. Try it again.`);
  }
  const { path } = file;
  if (json) effects.say(JSON.stringify({ path, isWritten, matches: found, text }, undefined, 2));
  else if (dryRun) effects.say(`${path} would be:\n\n${text}`);
  else effects.say(`${path} has ${names.map((name) => `“${name}”`).join(', ')} now.`);
}

/** What somebody means: by its id or one of its names. */
function thingOf(said: string, desk: Desk): Desk['named'][number] {
  const [id, key] = [slug(said), nameKey(said)];
  const isMeant = (name: string) => nameKey(name) === key;
  const thing =
    desk.named.find((one) => one.id === id) ??
    desk.named.find((one) => namesOf({ ...one, demonyms: [] }).some(({ name }) => isMeant(name)));
  if (thing) return thing;
  const source = desk.files.find((one) => one.collection === 'sources' && one.id === id);
  const [entity] = textsMatching(source?.data, ['entity']);
  throw new WrongAnswer(
    entity
      ? `${source?.path ?? said} goes by the names of "${entity.value}": give them to that.`
      : source
        ? `${source.path} is of people without a name: nothing is found by it.`
        : `There is no country, actor, place or source "${said}".${didYouMean(
            said,
            desk.named.flatMap((one) => [one.name, one.id]),
          )}`,
  );
}
