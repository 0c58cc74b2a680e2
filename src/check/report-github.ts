import { type Finding, isError } from './finding.ts';

/**
 * Findings as GitHub shows them at their lines in a pull request: a command of its workflows each.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function githubReport(findings: Finding[]): string {
  return findings
    .map((finding) => {
      const { path, at, rule, message } = finding;
      const place = [
        `file=${inProperty(path)}`,
        `line=${at.line}`,
        `col=${at.column}`,
        `title=${inProperty(rule)}`,
      ];
      return `::${isError(finding) ? 'error' : 'warning'} ${place.join(',')}::${inMessage(message)}`;
    })
    .join('\n');
}

/** As GitHub's own toolkit escapes what it prints. */
function inMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(text: string): string {
  return inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
