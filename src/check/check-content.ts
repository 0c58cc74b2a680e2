import type { Content } from '../files/read-content.ts';
import { type Desk, deskOf } from './desk.ts';
import type { Finding } from './finding.ts';
import { inOneLine } from './one-line.ts';
import type { Found, Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { rulesOfDesk } from './rules-of-desk.ts';

/**
 * Every mistake in the content, and what is worth a look, by file, line and column.
 *
 * @param today `2026-02-28`; without it nothing is in the future
 */
export function checkContent(content: Content, today?: string): Finding[] {
  const desk = deskOf(content, today);
  return [
    ...rules.flatMap((rule) => findingsOf(rule, rule.check(desk))),
    ...rulesOfDesk().flatMap((rule) => findingsOf(rule, foundByDesk(rule, desk))),
  ]
    .map((finding) => ({ ...finding, message: inOneLine(finding.message) }))
    .sort(
      (a, b) =>
        (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
        a.at.line - b.at.line ||
        a.at.column - b.at.column,
    );
}

function findingsOf({ id, severity }: Rule, found: Found[]): Finding[] {
  return found.map((one) => ({ ...one, rule: id, severity }));
}

/** What a rule of the desk finds; where it fails, that. */
function foundByDesk({ id, check }: Rule, desk: Desk): Found[] {
  try {
    const found: unknown = check(desk);
    if (Array.isArray(found) && found.every(isFound)) return found;
    return [failed(id, 'does not return a list of findings, each with path, at and message')];
  } catch (error) {
    return [
      failed(id, `ends with an error: ${error instanceof Error ? error.message : String(error)}`),
    ];
  }
}

function isFound(value: unknown): value is Found {
  const { path, at, message } = { ...(value as Partial<Found> | undefined) };
  return (
    typeof path === 'string' &&
    typeof message === 'string' &&
    typeof at?.line === 'number' &&
    typeof at.column === 'number'
  );
}

function failed(rule: string, how: string): Found {
  return {
    path: 'astro.config',
    at: { line: 1, column: 1 },
    message: `The rule "${rule}" of the desk ${how}.`,
  };
}
