import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { trimPolicy } from '../../../src/build/trim-policy.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a page allows the scripts and styles that stand in it and no others, and keeps the rest', () => {
  const page = (script: string, style: string) =>
    `<head><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' ${script}; style-src 'self' ${style};"><style>a{b:c}</style></head><script>so()</script><script src="/x.js"></script>`;
  expect(
    trimPolicy(page(`${hashOf('so()')} ${hashOf('no()')}`, `${hashOf('z{}')} ${hashOf('a{b:c}')}`)),
  ).toBe(page(hashOf('so()'), hashOf('a{b:c}')));
});
