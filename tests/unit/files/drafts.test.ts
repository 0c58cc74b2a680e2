import { expect, test } from 'vitest';
import { withoutDrafts } from '../../../src/files/drafts.ts';
import { aDesk, sound } from '../check/a-desk.ts';

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
