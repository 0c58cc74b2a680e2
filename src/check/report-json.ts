import { type Finding, isError } from './finding.ts';

/** Findings for other programs: a JSON list, an object each. */
export function jsonReport(findings: Finding[]): string {
  const entries = findings.map((finding) => {
    const { path, at, rule, message, edit } = finding;
    return {
      path,
      line: at.line,
      column: at.column,
      severity: isError(finding) ? 'error' : 'warning',
      rule,
      message,
      fixable: edit !== undefined,
    };
  });
  return JSON.stringify(entries, undefined, 2);
}
