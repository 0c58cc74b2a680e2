import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { commandLine } from '../check/command-line.ts';
import { newArticle, type NewArticleOptions } from '../drafting/new-article.ts';
import { UnreadableOriginal } from '../originals/unreadable-original.ts';
import { createWhole } from '../files/create-whole.ts';
import { readContent } from '../files/read-content.ts';
import { askAtTerminal } from './ask.ts';

const USAGE = `Writes the draft of an article, from the text or the saved web page of the original.

  ${commandLine('new', 'article FILE')}: from a file; "-" is standard input, nothing an empty draft

  --id, --title, --source, --author, --published, --url   say what would be asked
  --yes         takes what is proposed
  --dry-run     shows the draft, and writes nothing
  --json        writes it and prints all that was found; with --dry-run only prints
  --keep-text   keeps the sentences of the original as comments, for the time of writing`;

const root = process.cwd();
const options = optionsIn(process.argv.slice(2));
if (options) {
  const isDone = await newArticle(options, {
    read: (file) => (file === '-' ? buffer(process.stdin) : readIn(file)),
    content: () => readContent(root),
    create: (path, text) => createWhole(join(root, path), text),
    say: (text) => {
      console.log(text);
    },
    complain: (text) => {
      console.error(text);
    },
    today: () => new Date().toISOString().slice(0, 10),
    ask: process.stdin.isTTY && process.stdout.isTTY ? askAtTerminal : undefined,
  });
  if (!isDone) process.exitCode = 1;
}

/** What the command was told; nothing where that is only how to use it. */
function optionsIn(args: string[]): NewArticleOptions | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        id: { type: 'string' },
        title: { type: 'string' },
        source: { type: 'string' },
        author: { type: 'string' },
        published: { type: 'string' },
        url: { type: 'string' },
        yes: { type: 'boolean' },
        json: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        'keep-text': { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
    const [kind, file, ...more] = positionals;
    if (values.help) {
      console.log(USAGE);
      return undefined;
    }
    if (kind !== 'article' || more.length > 0) {
      throw new Error(
        more.length > 0
          ? `One original at a time: "${more.join('", "')}" is too much.`
          : `What is new? There is "article"; found was ${kind === undefined ? 'nothing' : `"${kind}"`}.`,
      );
    }
    return { ...values, file, dryRun: values['dry-run'], keepText: values['keep-text'] };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exitCode = 1;
    return undefined;
  }
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
