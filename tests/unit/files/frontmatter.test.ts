import { expect, test } from 'vitest';
import { changeText } from '../../../src/files/change-text.ts';
import { cutFrontmatter } from '../../../src/files/frontmatter.ts';

test('a file is cut into its fields and its text, with the place of the fields', () => {
  expect(cutFrontmatter('---\ntitle: A\n---\nText.\n')).toEqual({
    yaml: 'title: A\n',
    start: 4,
    markdown: 'Text.\n',
  });
});

test.each([
  ['\n\n---\ntitle: A\n---\nText.\n', 'Blanks or empty lines'],
  ['—\ntitle: A\n—\nText.\n', 'Here "—" and "—" stand in their place.'],
  ['---\ntitle: A\n–--\nText.\n', 'Here "–--" stands in the place of one.'],
  ['+++\ntitle: A\n+++\nText.\n', 'two lines of three hyphens'],
])(
  'what stands in the place of the lines around the fields is told and mended: %j',
  (text, told) => {
    const cut = cutFrontmatter(text);
    if (!('message' in cut)) throw new Error('It can be cut.');
    expect(cut.message).toContain(told);
    expect(changeText(text, [cut.changes ?? []]).text).toBe('---\ntitle: A\n---\nText.\n');
  },
);

test.each([
  ['', 'The file is empty.'],
  ['  \n', 'The file is empty.'],
  ['<!DOCTYPE html><html></html>', 'This is a web page'],
  [String.raw`{\rtf1 x}`, 'RTF'],
  ['---\ntitle: A\nText.\n', 'The fields have no end.'],
  ['Text.\n', 'The file does not begin with frontmatter'],
])('%j is told as what it is, and not mended', (text, told) => {
  const cut = cutFrontmatter(text);
  expect(cut).toMatchObject({ message: expect.stringContaining(told) as string });
  expect(cut).not.toHaveProperty('changes');
});
