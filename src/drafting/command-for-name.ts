import { commandLine } from '../check/command-line.ts';
import type { Desk } from '../check/desk.ts';
import { nameKey } from '../model/names/fold.ts';
import type { Target } from '../model/schemas/references.ts';
import type { KindOfName } from '../proposing/names/kind-of-name.ts';
import type { NewName } from '../proposing/names/new-names.ts';
import { type Choice, choicesOf } from './choices.ts';
import type { Kind } from './kinds.ts';

const OF_NAME: Record<Exclude<KindOfName, 'outlet'>, Kind> = {
  person: 'actor',
  organization: 'actor',
  other: 'actor',
  place: 'place',
  country: 'country',
};
const KINDS_FOR: Partial<Record<Kind, Target>> = { actor: 'actor-kind', place: 'place-kind' };

/** What comes first may be needed by what comes behind it: an actor is of a country, a source is an actor. */
const ORDER: Kind[] = ['country', 'place', 'actor', 'source', 'event', 'comparison'];

/** A file that is to be made, and the command that does it. */
export interface FileToMake {
  what: Kind;
  command: string;
  /** What it is, in a word. */
  kind: string | undefined;
}

/** Files to be made, in an order in which each command works. */
export function inOrder(files: FileToMake[]): FileToMake[] {
  return files.toSorted((a, b) => ORDER.indexOf(a.what) - ORDER.indexOf(b.what));
}

/** The command that makes a file of a new name; its kind is in it where the desk has a word that fits. */
export function fileForName(
  { name, kind }: Pick<NewName, 'name' | 'kind'>,
  desk: Desk,
): FileToMake {
  if (kind === 'outlet') return fileForOutlet(undefined, name, undefined);
  const what = OF_NAME[kind];
  const fitting = kindForName({ name, kind }, desk);
  const options = [`--name ${quoted(name)}`, ...(fitting ? [`--kind ${fitting.id}`] : [])];
  return {
    what,
    command: commandLine('new', [what, ...options].join(' ')),
    kind: fitting?.words.toLowerCase() ?? (kind === 'other' ? undefined : kind),
  };
}

/** What kind of actor or place a new name is of, where the desk has a word that fits. */
export function kindForName(
  { name, kind }: Pick<NewName, 'name' | 'kind'>,
  desk: Desk,
): Choice | undefined {
  const target = kind === 'outlet' ? undefined : KINDS_FOR[OF_NAME[kind]];
  return target && kindLike(name, kind, choicesOf(target, desk));
}

/**
 * The command that makes a file of an outlet, by its id or its name.
 *
 * @param url of the piece, as far as it is known
 */
export function fileForOutlet(
  id: string | undefined,
  name: string,
  url: string | undefined,
): FileToMake {
  const options = [
    ...(id === undefined ? [] : [`--id ${id}`]),
    '--kind outlet',
    `--name ${quoted(name)}`,
    ...(url !== undefined && URL.canParse(url) ? [`--url ${new URL(url).origin}/`] : []),
  ];
  return {
    what: 'source',
    command: commandLine('new', ['source', ...options].join(' ')),
    kind: 'outlet',
  };
}

/** The kind of the desk that a name itself says ("Lakeend Council"), else the one that is said of it; the only one. */
function kindLike(name: string, kind: KindOfName, choices: Choice[]): Choice | undefined {
  const said = new Set(wordsOf(name));
  // Of "Armed group" the whole is said, or a group of ministers would be one.
  const isSaid = ({ id, words }: Choice, by: ReadonlySet<string>) =>
    [id, words].map(wordsOf).some((all) => all.length > 0 && all.every((word) => by.has(word)));
  return (
    (kind === 'person' ? undefined : choices.find((choice) => isSaid(choice, said))) ??
    choices.find((choice) => isSaid(choice, new Set([kind]))) ??
    (choices.length === 1 ? choices[0] : undefined)
  );
}

function wordsOf(text: string): string[] {
  return nameKey(text).match(/\p{L}{3,}/gu) ?? [];
}

/** Words as one argument of a shell’s command line. */
function quoted(words: string): string {
  return /["\\$`!]/.test(words) ? `'${words.replaceAll("'", String.raw`'\''`)}'` : `"${words}"`;
}
