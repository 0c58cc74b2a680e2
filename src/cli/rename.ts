import { parseArgs } from 'node:util';
import { checkDrafts } from '../check/check-drafts.ts';
import { commandLine } from '../check/command-line.ts';
import { count } from '../check/report.ts';
import { didYouMean } from '../check/suggest.ts';
import { today } from '../check/today.ts';
import { KINDS } from '../drafting/kinds.ts';
import { renamed, type Renaming } from '../drafting/renamed.ts';
import { WrongAnswer } from '../drafting/wrong-answer.ts';
import { readContent } from '../files/read-content.ts';
import { writeMended } from '../files/write-mended.ts';

const RENAMABLE: Renaming['kind'][] = [
  'article',
  'passage',
  ...(Object.keys(KINDS) as (keyof typeof KINDS)[]),
];
const USAGE = `Gives something another id, and has all that refers to it follow: its file, fields, notes, links and the ledger.

  ${commandLine('rename', 'event bridge-shut bridge-closed')}: so, too, ${RENAMABLE.filter((kind) => kind !== 'event' && kind !== 'passage').join(', ')}
  ${commandLine('rename', 'passage an-article#cracks inspection')}

  --dry-run  shows what would change, and writes nothing`;

const root = process.cwd();
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean' }, help: { type: 'boolean' } },
});
if (values.help) console.log(USAGE);
else rename();

function rename(): void {
  try {
    const renaming = renamingOf(positionals);
    const day = today();
    const files = renamed(
      readContent(root),
      renaming,
      (content) => checkDrafts(content, day).findings,
    );
    const complaints = values['dry-run']
      ? []
      : files.flatMap((file) => writeMended(root, file) ?? []);
    for (const { path, from } of files) console.log(path === from ? path : `${from} → ${path}`);
    for (const complaint of complaints) console.error(complaint);
    if (complaints.length > 0) process.exitCode = 1;
    console.log(
      `${count(files.length, 'file')} ${values['dry-run'] ? 'would change' : 'changed'}. What others have linked to is at a new address: have your host lead there from the old one.`,
    );
  } catch (error) {
    if (!(error instanceof WrongAnswer)) throw error;
    console.error(`${error.message}\n\n${USAGE}`);
    process.exitCode = 1;
  }
}

/** @throws {WrongAnswer} that says what was expected */
function renamingOf([said = '', before = '', now = '', ...more]: string[]): Renaming {
  const kind = RENAMABLE.find((one) => one === said);
  if (!kind) {
    throw new WrongAnswer(
      `What is to be renamed? Found was "${said}"; it is one of ${RENAMABLE.join(', ')}.${didYouMean(said, RENAMABLE)}`,
    );
  }
  if (now === '' || more.length > 0) {
    throw new WrongAnswer(
      'After the kind come two ids: the one it has, and the one it is to have.',
    );
  }
  if (kind !== 'passage') return { kind, was: before, now };
  const [article = '', was] = before.split('#');
  if (was === undefined) {
    throw new WrongAnswer(`A passage is named with its article: "an-article#${before}".`);
  }
  return { kind, article, was, now };
}
