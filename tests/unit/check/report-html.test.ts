import { expect, test } from 'vitest';
import type { Finding } from '../../../src/check/finding.ts';
import { findingsBanner, findingsPage } from '../../../src/check/report-html.ts';

const finding = (line: number, message: string): Finding => ({
  rule: 'unknown-passage',
  severity: 'error',
  path: 'content/articles/a.md',
  at: { line, column: 5 },
  message,
});

test('a banner says how many mistakes there are, and of each the place and what to do', () => {
  const banner = findingsBanner([
    finding(3, 'There is no passage "x".'),
    finding(7, 'Take it out.'),
  ]);
  expect(banner).toContain('2 mistakes in the content.');
  expect(banner).toContain(
    '<li><code>content/articles/a.md:3:5</code> There is no passage &#34;x&#34;.</li>',
  );
  expect(banner).toContain('<li><code>content/articles/a.md:7:5</code> Take it out.</li>');
  expect(banner).toMatch(/role="alert"/);
});

test('what an editor wrote cannot run in a banner', () => {
  expect(findingsBanner([finding(1, '<script>alert(1)</script>')])).not.toContain('<script>alert');
});

test('of many mistakes the first are shown, and how many more there are', () => {
  const banner = findingsBanner(Array.from({ length: 45 }, (_, line) => finding(line, 'No.')));
  expect(banner.match(/<li>/g)).toHaveLength(20);
  expect(banner).toContain('And 25 more');
});

test('a page of mistakes loads itself again below whatever folder it is served from', () => {
  expect(findingsPage([finding(1, 'No.')], '/news/')).toContain('src="/news/@vite/client"');
});
