import type { Content } from '../files/read-content.ts';
import { deskOf } from './desk.ts';
import type { Finding } from './finding.ts';
import { inOneLine } from './one-line.ts';
import { rules } from './rules/index.ts';
import { rulesOfDesk } from './rules-of-desk.ts';

/** Every mistake in the content, and what is worth a look, by file, line and column. */
export function checkContent(content: Content): Finding[] {
  const desk = deskOf(content);
  return [...rules, ...rulesOfDesk()]
    .flatMap(({ id, severity, check }) =>
      check(desk).map((found) => ({ ...found, rule: id, severity })),
    )
    .map((finding) => ({ ...finding, message: inOneLine(finding.message) }))
    .sort(
      (a, b) =>
        (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
        a.at.line - b.at.line ||
        a.at.column - b.at.column,
    );
}
