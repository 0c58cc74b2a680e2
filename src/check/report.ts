import { type Finding, isError } from './finding.ts';
import { allRules } from './all-rules.ts';
import { inOneLine } from './one-line.ts';

/**
 * Findings as a person reads them in a terminal: errors, then warnings, each by file, with line, column and rule; then
 * why those rules are rules.
 *
 * @param consequence what follows from errors: "Nothing was built."
 */
export function report(findings: Finding[], consequence: string): string {
  const errors = findings.filter(isError);
  const warnings = findings.filter((finding) => !isError(finding));
  const broken = new Set(findings.map(({ rule }) => rule));
  const kinds = [
    ...(errors.length > 0 ? [count(errors.length, 'error')] : []),
    ...(warnings.length > 0 ? [count(warnings.length, 'warning')] : []),
  ];
  const files = new Set(findings.map(({ path }) => path)).size;
  const whys = allRules()
    .filter(({ id }) => broken.has(id))
    .map(({ id, why }) => `${id}: ${why}`)
    .sort();
  return [
    ...byFile(errors),
    ...(errors.length > 0 && warnings.length > 0
      ? ['Worth a look, but nothing is kept from being built by it:', '']
      : []),
    ...byFile(warnings),
    ...(whys.length > 0 ? [...whys, ''] : []),
    `${kinds.join(' and ')} in ${count(files, 'file')}.${errors.length > 0 ? ` ${consequence}` : ''}`,
  ].join('\n');
}

function byFile(findings: Finding[]): string[] {
  return [...Map.groupBy(findings, ({ path }) => path)].flatMap(([path, inFile]) => {
    const places = inFile.map(({ at }) => `${at.line}:${at.column}`);
    const width = places.reduce((widest, { length }) => Math.max(widest, length), 0);
    return [
      inOneLine(path),
      ...inFile.map((finding, index) => {
        const severity = isError(finding) ? 'error' : 'warning';
        return `  ${(places[index] ?? '').padEnd(width)}  ${severity}  ${finding.message}  ${finding.rule}`;
      }),
      '',
    ];
  });
}

/** "1 file", "2 files". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
