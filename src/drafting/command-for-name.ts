import { commandLine } from '../check/command-line.ts';
import type { Desk } from '../check/desk.ts';
import { nameKey } from '../model/names/fold.ts';
import type { Target } from '../model/schemas/references.ts';
import type { KindOfName } from '../proposing/names/kind-of-name.ts';
import type { NewName } from '../proposing/names/new-names.ts';
import { type Choice, choicesOf } from './choices.ts';
import type { Kind } from './kinds.ts';

const OF_NAME: Record<KindOfName, Kind> = {
  person: 'actor',
  organization: 'actor',
  other: 'actor',
  place: 'place',
  country: 'country',
};
const KINDS_FOR: Partial<Record<Kind, Target>> = { actor: 'actor-kind', place: 'place-kind' };

/** The command that makes a file of a new name; its kind is in it where the desk has a word that fits. */
export function commandForName({ name, kind }: Pick<NewName, 'name' | 'kind'>, desk: Desk): string {
  const what = OF_NAME[kind];
  const target = KINDS_FOR[what];
  const fitting = target && kindLike(name, kind, choicesOf(target, desk));
  return commandLine(
    'new',
    [`${what} --name ${quoted(name)}`, ...(fitting ? [`--kind ${fitting.id}`] : [])].join(' '),
  );
}

/** The command that makes a file of an outlet. @param url of the piece, as far as it is known */
export function commandForOutlet(
  id: string,
  name: string | undefined,
  url: string | undefined,
): string {
  const called = name ?? capitalised(id);
  return commandLine(
    'new',
    [
      `source --id ${id} --kind outlet --name ${quoted(called)}`,
      ...(url !== undefined && URL.canParse(url) ? [`--url ${new URL(url).origin}/`] : []),
    ].join(' '),
  );
}

/** The kind of the desk that a name itself says ("Lakeend Council"), else the one that is said of it; the only one. */
function kindLike(name: string, kind: KindOfName, choices: Choice[]): Choice | undefined {
  const said = new Set(wordsOf(name));
  const isSaid = ({ id, words }: Choice, by: ReadonlySet<string>) =>
    wordsOf(`${id} ${words}`).some((word) => by.has(word));
  return (
    (kind === 'person' ? undefined : choices.find((choice) => isSaid(choice, said))) ??
    choices.find((choice) => isSaid(choice, new Set([kind]))) ??
    (choices.length === 1 ? choices[0] : undefined)
  );
}

function wordsOf(text: string): string[] {
  return nameKey(text).match(/\p{L}{3,}/gu) ?? [];
}

/** "lake-radio" as a name: "Lake Radio". */
function capitalised(id: string): string {
  return id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** Words as an argument of a command line. */
function quoted(words: string): string {
  return `"${words.replace(/["\\$`]/g, '\\$&')}"`;
}
