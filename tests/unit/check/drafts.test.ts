import { expect, test } from 'vitest';
import { checkDrafts } from '../../../src/check/check-drafts.ts';
import { withoutDrafts } from '../../../src/check/drafts.ts';
import { aDesk, sound } from './a-desk.ts';

const ARTICLE = 'content/articles/an-article.md';
const DRAFT = sound[ARTICLE]!.replace('title:', 'draft: true\ntitle:');
const pathsOf = (content: ReturnType<typeof aDesk>) => content.files.map(({ path }) => path);

test('content without a draft is left as it is', () => {
  const content = aDesk();
  expect(withoutDrafts(content)).toBe(content);
});

test('a draft goes, with its ledger and the event that only it tells of', () => {
  const paths = pathsOf(withoutDrafts(aDesk({ [ARTICLE]: DRAFT })));
  expect(paths).not.toContain(ARTICLE);
  expect(paths).not.toContain('content/ledger/an-article.yaml');
  expect(paths).not.toContain('content/events/announcement.yaml');
  expect(paths).toContain('content/countries/orel.yaml');
});

test('an event of which another article tells stays', () => {
  const content = aDesk({ 'content/articles/another.md': DRAFT });
  expect(pathsOf(withoutDrafts(content))).toEqual(pathsOf(aDesk()));
});

const GUILD = 'content/actors/new-guild.yaml';
const LAKE = 'content/places/new-lake.yaml';
const onDraft = 'description: It is there. [@another#said]\n';
const withDraft = (files: Record<string, string> = {}) =>
  aDesk({
    'content/articles/another.md': DRAFT,
    [GUILD]: `name: New Guild\nkind: armed-group\n${onDraft}`,
    ...files,
  });

test('what rests on a draft, and which nothing that is published refers to, goes with it', () => {
  const paths = pathsOf(withoutDrafts(withDraft({ [LAKE]: `name: New Lake\n${onDraft}` })));
  expect(paths).not.toContain(GUILD);
  expect(paths).not.toContain(LAKE);
});

test('what something published refers to stays, and says that it rests on a draft', () => {
  const article = sound[ARTICLE]!.replace('gardens-guild]', 'gardens-guild, new-guild]');
  const content = withDraft({ [ARTICLE]: article });
  expect(article).not.toBe(sound[ARTICLE]);
  expect(pathsOf(withoutDrafts(content))).toContain(GUILD);
  const { findings, shown } = checkDrafts(content);
  const finding = findings.find(({ path, rule }) => path === GUILD && rule === 'unknown-article');
  expect(finding).toMatchObject({ severity: 'unpublishable' });
  expect(finding?.message).toContain('"another" is a draft, which is not published');
  expect(shown).toBe(content);
});
