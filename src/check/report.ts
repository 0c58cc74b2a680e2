import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import type { Finding } from './finding.ts';
import { isError, rules } from './rules.ts';

/**
 * Findings as a person reads them in a terminal: by file, with line, column and rule, then why those
 * rules are rules.
 *
 * @param consequence what follows from errors: "Nothing was built."
 */
export function report(findings: Finding[], consequence: string): string {
  const files = Map.groupBy(findings, ({ path }) => path);
  const reports = [...files].map(([path, inFile]) => {
    const file = new VFile({ path });
    for (const { rule, at, message } of inFile) {
      const options = { place: at, ruleId: rule, source: 'deconflict' };
      file.message(message, options).fatal = isError(rule);
    }
    return file;
  });
  const errors = findings.filter(({ rule }) => isError(rule)).length;
  const kinds = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(findings.length > errors ? [count(findings.length - errors, 'warning')] : []),
  ];
  const broken = [...new Set(findings.map(({ rule }) => rule))].sort();
  return [
    reporter(reports),
    '',
    ...broken.map((rule) => `${rule}: ${rules[rule]}`),
    '',
    `${kinds.join(' and ')} in ${count(files.size, 'file')}.${errors > 0 ? ` ${consequence}` : ''}`,
  ].join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
