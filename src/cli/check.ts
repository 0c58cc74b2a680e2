import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { commandLine } from '../check/command-line.ts';
import { checkDrafts } from '../check/check-drafts.ts';
import { isError } from '../check/finding.ts';
import { compareWithOriginals } from '../check/originals.ts';
import { count, report } from '../check/report.ts';
import { statementsIn, supportCounts } from '../model/own-words.ts';
import { readContent } from '../files/read-content.ts';
import { configFileIn, findingsOfConfig } from './config-file.ts';
import { useRulesInConfig } from './rules-in-config.ts';

const USAGE = `${commandLine('check', '--originals FOLDER')}: FOLDER has the texts of the originals, a file each.`;
const folder = originalsIn(process.argv.slice(2));
const originals = folder === undefined ? undefined : textsIn(folder);
const root = process.cwd();
const config = configFileIn(root);
if (config) {
  await useRulesInConfig(root, config).catch((error: unknown) => {
    console.error(
      `The rules of the configuration cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
    process.exit(1);
  });
}
const content = readContent(root);
const checked = checkDrafts(content);
const findings = [
  ...(content.files.length > 0 ? findingsOfConfig(config) : []),
  ...checked.findings,
  ...(originals ? compareWithOriginals(content, originals) : []),
];
if (findings.length > 0) {
  console.error(report(findings, 'The site cannot be built like this.'));
  if (findings.some(isError)) process.exitCode = 1;
} else {
  console.log(`${count(content.files.length, 'file')} of content, no mistakes`);
  if (originals) console.log(`compared with ${originals.length} originals`);
}
const say = findings.length > 0 ? console.error : console.log;
const { drafts } = checked;
if (drafts.length > 0) {
  say(`${count(drafts.length, 'draft')}, left out of the site: ${drafts.join(', ')}`);
}
const { passage, reference, neither } = supportCounts(
  content.files.flatMap(({ collection, data }) => statementsIn(collection, data)),
);
say(
  `${passage + reference + neither} statements: ${passage} rest on a passage, ${reference} on a reference, ${neither} on neither`,
);

/** The folder of originals that was asked for; ends the command where it cannot be read. */
function originalsIn(args: string[]): string | undefined {
  try {
    const { originals: asked } = parseArgs({
      args,
      options: { originals: { type: 'string' } },
    }).values;
    if (asked !== undefined) readdirSync(asked);
    return asked;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exit(1);
  }
}

/** The texts of a folder, whatever its files are called. */
function textsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => readFileSync(join(folder, name), 'utf8'));
}
