import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { type Finding, isError } from './finding.ts';
import { rules } from './rules/index.ts';

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
    for (const finding of inFile) {
      const { rule, at, message } = finding;
      const options = { place: at, ruleId: rule, source: 'deconflict' };
      file.message(message, options).fatal = isError(finding);
    }
    return file;
  });
  const errors = findings.filter(isError).length;
  const kinds = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(findings.length > errors ? [count(findings.length - errors, 'warning')] : []),
  ];
  const broken = new Set(findings.map(({ rule }) => rule));
  return [
    reporter(reports),
    '',
    ...rules
      .filter(({ id }) => broken.has(id))
      .map(({ id, why }) => `${id}: ${why}`)
      .sort(),
    '',
    `${kinds.join(' and ')} in ${count(files.size, 'file')}.${errors > 0 ? ` ${consequence}` : ''}`,
  ].join('\n');
}

/** "1 file", "2 files". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
