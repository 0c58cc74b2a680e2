import { expect, test } from 'vitest';
import { explanationOf, listOfRules, noSuchRule } from '../../../src/check/explain.ts';
import type { Finding } from '../../../src/check/finding.ts';
import { withFreshCauses } from '../../../src/check/fresh-causes.ts';
import { githubReport } from '../../../src/check/report-github.ts';
import { jsonReport } from '../../../src/check/report-json.ts';
import { report } from '../../../src/check/report.ts';
import { rules } from '../../../src/check/rules/index.ts';

const finding = (more: Partial<Finding> = {}): Finding => ({
  rule: 'unknown-event',
  severity: 'error',
  path: 'content/articles/a.md',
  at: { line: 11, column: 14 },
  message: 'There is no event "x".',
  ...more,
});

test('errors stand before warnings, whatever their files, and both are counted', () => {
  const findings = [
    finding({ rule: 'digest-length', severity: 'warning', message: 'Short.' }),
    finding(),
    finding({ path: 'content/articles/b.md', at: { line: 2, column: 1 } }),
  ];
  expect(report(findings, 'Nothing was built.')).toBe(`content/articles/a.md
  11:14  error  There is no event "x".  unknown-event

content/articles/b.md
  2:1  error  There is no event "x".  unknown-event

Worth a look, but nothing is kept from being built by it:

content/articles/a.md
  11:14  warning  Short.  digest-length

digest-length: A digest is complete in its facts and read in a few minutes.
unknown-event: An account tells of an event that has a file.

2 errors and 1 warning in 2 files. Nothing was built.`);
});

test('any number of findings can be reported', () => {
  const many = Array.from({ length: 200_000 }, () => finding());
  expect(report(many, '').length).toBeGreaterThan(0);
});

test('as JSON each finding says where and what it is, and whether it can be mended', () => {
  const edit = { rename: 'content/articles/b.md' };
  expect(
    JSON.parse(
      jsonReport([finding({ severity: 'unpublishable' }), finding({ severity: 'warning', edit })]),
    ),
  ).toEqual([
    {
      path: 'content/articles/a.md',
      line: 11,
      column: 14,
      severity: 'error',
      rule: 'unknown-event',
      message: 'There is no event "x".',
      fixable: false,
    },
    expect.objectContaining({ severity: 'warning', fixable: true }),
  ]);
  expect(JSON.parse(jsonReport([]))).toEqual([]);
});

test('for GitHub each finding is a command, with the signs escaped that would end it', () => {
  expect(
    githubReport([
      finding({ path: 'content/articles/50%: a,b.md', message: '50% of it:\r\nso, and so' }),
      finding({ severity: 'warning' }),
    ]),
  ).toBe(
    '::error file=content/articles/50%25%3A a%2Cb.md,line=11,col=14,title=unknown-event::50%25 of it:%0D%0Aso, and so\n' +
      '::warning file=content/articles/a.md,line=11,col=14,title=unknown-event::There is no event "x".',
  );
});

test('what a new file brings about in one that was there says so', () => {
  const cause = 'content/actors/new.yaml';
  const [first, second, third, fourth] = withFreshCauses(
    [
      finding({ cause }),
      finding({ cause, message: `It is a name of ${cause}, too.` }),
      finding({ cause: 'content/actors/old.yaml' }),
      finding({ cause, path: 'content/articles/new.md' }),
    ],
    () => new Set([cause, 'content/articles/new.md']),
  );
  expect(first?.message).toBe(
    `There is no event "x". This comes from ${cause}, which has just been added.`,
  );
  expect(second?.message).toBe(`It is a name of ${cause}, too. ${cause} has just been added.`);
  expect(third?.message).toBe('There is no event "x".');
  expect(fourth?.message).toBe('There is no event "x".');
});

test('git is not asked where no other file is the cause', () => {
  const findings = [finding()];
  const asked = () => {
    throw new Error('asked');
  };
  expect(withFreshCauses(findings, asked)).toBe(findings);
});

const lostMarker = rules.find(({ id }) => id === 'lost-marker')!;

test('a rule is explained by why it is one, by what is wrong and right, and by what mends it', () => {
  expect(explanationOf(lostMarker)).toBe(`lost-marker (an error: the site is not built)

A marker that gives no id is printed to readers.

Wrong, in content/articles/an-article.md:
  Orel {#orel} spoke
Right:
  Orel spoke

npm run check -- --fix mends it. Makes an id of what stands in a marker at the end of its paragraph.`);
});

test.each(rules.map((rule) => [rule.id, rule] as const))(
  'the explanation of %s shows something wrong, and no line that fills the screen',
  (_, rule) => {
    const explanation = explanationOf(rule);
    expect(explanation).toContain('Wrong');
    for (const line of explanation.split('\n').slice(4)) expect(line.length).toBeLessThan(160);
  },
);

test('all rules are listed, in one line each', () => {
  const lines = listOfRules(rules).split('\n');
  expect(lines).toHaveLength(rules.length);
  expect(lines).toContain(
    'lost-marker              error    fix  A marker that gives no id is printed to readers.'.replace(
      /^(\S+)\s+/,
      `${'lost-marker'.padEnd(Math.max(...rules.map(({ id }) => id.length)))}  `,
    ),
  );
});

test.each([
  ['lost-markr', '"lost-marker"'],
  ['Unknown Event', '"unknown-event"'],
  ['twice', undefined],
  ['source', '"unknown-source"'],
])('of the rule %s, which is none, those near it are named: %s', (word, near) => {
  const said = noSuchRule(word, rules);
  expect(said).toContain(`There is no rule "${word}".`);
  if (near === undefined) expect(said).not.toContain('Did you mean');
  else expect(said).toContain(near);
});
