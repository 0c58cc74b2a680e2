import { checkContent } from '../check/check-content.ts';
import { report } from '../check/report.ts';
import { isError } from '../check/finding.ts';
import { readContent } from '../files/read-content.ts';

const content = readContent(process.cwd());
const findings = checkContent(content);
if (findings.length > 0) {
  console.error(report(findings, 'The site cannot be built like this.'));
  if (findings.some(isError)) process.exitCode = 1;
} else {
  console.log(`${content.files.length} files of content, no mistakes`);
}
