import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../check/check-content.ts';
import { isError } from '../check/finding.ts';
import { compareWithOriginals } from '../check/originals.ts';
import { report } from '../check/report.ts';
import { statementsIn, supportCounts } from '../model/own-words.ts';
import { readContent } from '../files/read-content.ts';

const { values } = parseArgs({ options: { originals: { type: 'string' } } });
const content = readContent(process.cwd());
const findings = [
  ...checkContent(content),
  ...(values.originals ? compareWithOriginals(content, textsIn(values.originals)) : []),
];
if (findings.length > 0) {
  console.error(report(findings, 'The site cannot be built like this.'));
  if (findings.some(isError)) process.exitCode = 1;
} else {
  console.log(`${content.files.length} files of content, no mistakes`);
}
const say = findings.length > 0 ? console.error : console.log;
const { passage, reference, neither } = supportCounts(
  content.files.flatMap(({ collection, data }) => statementsIn(collection, data)),
);
say(
  `${passage + reference + neither} statements: ${passage} rest on a passage, ${reference} on a reference, ${neither} on neither`,
);

/** The texts of a folder, whatever its files are called. */
function textsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => readFileSync(join(folder, name), 'utf8'));
}
