import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { join } from 'node:path';
import { commandLine } from '../check/command-line.ts';
import { today } from '../check/today.ts';
import type { NewThingEffects, ToldFlags } from '../drafting/effects.ts';
import { flagsOf, flagsOfAll } from '../drafting/flags-of-kind.ts';
import { KINDS, type New, whatIsNew } from '../drafting/kinds.ts';
import {
  newArticle,
  type NewArticleEffects,
  type NewArticleOptions,
} from '../drafting/new-article.ts';
import { RELATION_FLAGS } from '../drafting/new-relation-type.ts';
import { newThing } from '../drafting/new-thing.ts';
import { WrongAnswer } from '../drafting/wrong-answer.ts';
import { replaceWhole } from '../files/replace-whole.ts';
import { UnreadableOriginal } from '../originals/unreadable-original.ts';
import { createWhole } from '../files/create-whole.ts';
import { readContent } from '../files/read-content.ts';
import { askAtTerminal } from './ask.ts';
import { toldFlags } from './told-flags.ts';

const ARTICLE_FLAGS = ['id', 'title', 'source', 'author', 'published', 'url'];
const KINDS_TOO = Object.keys(KINDS)
  .filter((kind) => kind !== 'actor')
  .join(', ');
const USAGE = `Writes what is new: the draft of an article, from the text or the saved web page of the original, or a file for
whatever it names.

  ${commandLine('new', 'article FILE')}: from a file; "-" is standard input, nothing an empty draft
  ${commandLine('new', 'actor --name "Mira Holt" --kind person')}: so, too, ${KINDS_TOO}
  ${commandLine('new', 'relation-type --from "lends to" --to "is lent to by" --short lends')}
  ${commandLine('new', 'alias ID "Another Name"')}: one more name of what is here

  --id          what it is to be called; of an article also --${ARTICLE_FLAGS.slice(1).join(', --')};
                of anything else the fields of docs/fields.md, --alias for each of its other names
  --yes         takes what is proposed, asks nothing
  --dry-run     shows what would be written, and writes nothing
  --json        writes it and prints all that was found; with --dry-run only prints
  --keep-text   keeps the sentences of an article’s original as comments, for the time of writing`;

const root = process.cwd();
const effects: NewThingEffects & NewArticleEffects = {
  content: () => readContent(root),
  read: (file) => (file === '-' ? buffer(process.stdin) : readIn(file)),
  textOf: (path) => readFileSync(join(root, path), 'utf8'),
  create: (path, text) => createWhole(join(root, path), text),
  change: (path, before, text) => replaceWhole(join(root, path), text, before),
  say: (text) => {
    console.log(text);
  },
  complain: (text) => {
    console.error(text);
  },
  today,
  ask: process.stdin.isTTY && process.stdout.isTTY ? askAtTerminal : undefined,
};
const isDone = await run(process.argv.slice(2));
if (!isDone) process.exitCode = 1;

async function run(args: string[]): Promise<boolean> {
  if (args.includes('--help')) {
    console.log(USAGE);
    return true;
  }
  try {
    const all = [...ARTICLE_FLAGS, ...RELATION_FLAGS, ...flagsOfAll()];
    const [said] = toldFlags(args, all).rest;
    const what = whatIsNew(said);
    const told = toldFlags(args, flagsFor(what), all);
    const rest = told.rest.slice(1);
    return what === 'article'
      ? await newArticle(articleTold({ ...told, rest }, args), effects)
      : await newThing(what, { ...told, rest }, effects);
  } catch (error) {
    if (!(error instanceof WrongAnswer)) throw error;
    console.error(`${error.message}\n\n${USAGE}`);
    return false;
  }
}

function flagsFor(what: New): string[] {
  if (what === 'article') return ARTICLE_FLAGS;
  if (what === 'relation-type') return RELATION_FLAGS;
  return what === 'alias' ? ['alias'] : flagsOf(what);
}

function articleTold({ rest, flags, ...told }: ToldFlags, args: string[]): NewArticleOptions {
  const [file, ...more] = rest;
  if (more.length > 0) {
    throw new WrongAnswer(`One original at a time: "${more.join('", "')}" is too much.`);
  }
  const texts = Object.fromEntries([...flags].map(([name, said]) => [name, said.at(-1)]));
  return { ...texts, ...told, file, keepText: args.includes('--keep-text') };
}

async function readIn(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = {
      ENOENT: 'There is no such file.',
      EISDIR: 'It is a folder; a file was expected.',
    };
    throw new UnreadableOriginal(
      `${file} cannot be read. ${reasons[code ?? ''] ?? `The system says ${code ?? 'nothing'}.`}`,
    );
  }
}
