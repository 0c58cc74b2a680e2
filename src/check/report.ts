import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import type { Finding } from './finding.ts';
import { rules } from './rules.ts';

/**
 * Mistakes as a person reads them in a terminal: by file, with line, column and rule, then why those
 * rules are rules.
 *
 * @param consequence what follows from them: "Nothing was built."
 */
export function report(findings: Finding[], consequence: string): string {
  const files = Map.groupBy(findings, ({ path }) => path);
  const reports = [...files].map(([path, inFile]) => {
    const file = new VFile({ path });
    for (const { rule, at, message } of inFile) {
      file.message(message, { place: at, ruleId: rule, source: 'deconflict' }).fatal = true;
    }
    return file;
  });
  const broken = [...new Set(findings.map(({ rule }) => rule))].sort();
  return [
    reporter(reports),
    '',
    ...broken.map((rule) => `${rule}: ${rules[rule]}`),
    '',
    `${count(findings.length, 'error')} in ${count(files.size, 'file')}. ${consequence}`,
  ].join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
