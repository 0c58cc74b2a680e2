import { expect, test } from 'vitest';
import { checkDrafts } from '../../../src/check/check-drafts.ts';
import { isError } from '../../../src/check/finding.ts';
import { aDesk, sound } from './a-desk.ts';

const ARTICLE = 'content/articles/an-article.md';
const DRAFT = 'content/articles/a-draft.md';
const whole = sound[ARTICLE]!.replace('title:', 'draft: true\ntitle:');
const pathsOf = ({ files }: ReturnType<typeof aDesk>) => files.map(({ path }) => path);

test('what is missing in a draft is told, and keeps nothing from being built', () => {
  const { findings, shown, drafts } = checkDrafts(
    aDesk({ [DRAFT]: '---\ndraft: true\ntitle: New\n---\n' }),
  );
  expect(drafts).toEqual([DRAFT]);
  expect(findings.some(({ path, rule }) => path === DRAFT && rule === 'missing-field')).toBe(true);
  expect(findings.filter(isError)).toEqual([]);
  expect(pathsOf(shown)).not.toContain(DRAFT);
});

test('a draft that is whole can be shown, and is not asked for a ledger', () => {
  const { findings, shown } = checkDrafts(aDesk({ [DRAFT]: whole }));
  expect(pathsOf(shown)).toContain(DRAFT);
  expect(findings.filter(({ rule }) => rule === 'unrecorded-change')).toEqual([]);
});

test('an event that only a draft tells of does not go unnoticed, and is no error', () => {
  const { findings, shown } = checkDrafts(
    aDesk({
      [DRAFT]: whole.replaceAll('event: announcement', 'event: another'),
      'content/events/another.yaml': 'title: Orel says more\nkind: statement\n',
    }),
  );
  const ofEvent = findings.filter(({ path }) => path === 'content/events/another.yaml');
  expect(ofEvent.map(({ severity }) => severity)).toContain('warning');
  expect(findings.filter(isError)).toEqual([]);
  expect(pathsOf(shown)).not.toContain(DRAFT);
});

test('a mistake beside the drafts stays an error', () => {
  const { findings } = checkDrafts(
    aDesk({ [DRAFT]: whole, 'content/places/lakeend.yaml': ['kind: city', 'kind: citty'] }),
  );
  expect(findings.filter(isError)).toHaveLength(1);
});
