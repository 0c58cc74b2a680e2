import { fileURLToPath } from 'node:url';
import { deskOf } from '../../src/check/desk.ts';
import { readContent } from '../../src/files/read-content.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** The content as it stands in the project. */
export const content = readContent(root);

const desk = deskOf(content);

/** The text of one passage, with single spaces. */
export function passageOf(article: string, id: string): string {
  const passages = desk.bodies.find(({ file }) => file.id === article)?.passages;
  const passage = passages?.find((candidate) => candidate.id === id);
  if (!passage) throw new Error(`There is no passage "${id}" in "${article}"`);
  return passage.text.replace(/\s+/g, ' ');
}

/** The text of an article's passages, one a line, with straight quotes and single spaces. */
export function digestOf(id: string): string {
  const body = desk.bodies.find(({ file }) => file.id === id);
  if (!body) throw new Error(`There is no article "${id}"`);
  return body.passages
    .map(({ text }) => text.replace(/\s+/g, ' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"'))
    .join('\n');
}
