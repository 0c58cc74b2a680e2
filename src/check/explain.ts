import { distance } from 'fastest-levenshtein';
import { commandLine } from './command-line.ts';
import type { Example, Rule, Severity } from './rule.ts';
import { slug } from './suggest.ts';

const SEVERITY_WORDS: Record<Severity, string> = {
  error: 'an error: the site is not built',
  unpublishable: 'an error: it is seen while it is written, and not built',
  warning: 'a warning: worth a look',
};
const MOST_NEAR = 5;
const LONGEST_LINE = 100;

/** What a rule asks and why, with an example of right and wrong. */
export function explanationOf({ id, severity, why, fix, example }: Rule): string {
  return [
    `${id} (${SEVERITY_WORDS[severity]})`,
    '',
    why,
    '',
    ...examples(example),
    '',
    fix === undefined
      ? 'Nothing mends it by itself.'
      : `${commandLine('check', '--fix')} mends it. ${fix}`,
  ].join('\n');
}

/** All rules, in one line each. */
export function listOfRules(rules: readonly Rule[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(
      ({ id, severity, fix, why }) =>
        `${id.padEnd(width)}  ${severity === 'warning' ? 'warning' : 'error  '}  ${fix === undefined ? '   ' : 'fix'}  ${why}`,
    )
    .join('\n');
}

/** What to say of a word that is the id of no rule. */
export function noSuchRule(word: string, rules: readonly Rule[]): string {
  const key = slug(word.trim());
  const near = rules
    .map(({ id }) => ({ id, far: id.includes(key) ? 0 : distance(key, id) / id.length }))
    .filter(({ far }) => far < 0.5)
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST_NEAR)
    .map(({ id }) => `"${id}"`);
  const meant = new Intl.ListFormat('en', { type: 'disjunction' }).format(near);
  return `There is no rule "${word}".${near.length > 0 ? ` Did you mean ${meant}?` : ''} ${commandLine('check', '--explain')} lists all.`;
}

function examples({ path, right, wrong }: Example): string[] {
  if (wrong === undefined) return [`Wrong: there is no ${path}.`];
  if (wrong === null) return [`Wrong: ${path} cannot be opened.`];
  if (typeof wrong !== 'string') return [`Wrong: ${path} has bytes that are no text in UTF-8.`];
  return [
    `Wrong, in ${path}:`,
    ...indented(wrong || '(nothing)'),
    ...(right === '' ? [] : ['Right:', ...indented(right)]),
  ];
}

function indented(text: string): string[] {
  return text
    .replace(/\n+$/, '')
    .split('\n')
    .map((line) => `  ${line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line}`);
}
