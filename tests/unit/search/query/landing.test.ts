import { expect, test } from 'vitest';
import { landingAddress } from '../../../../src/search/query/landing.ts';

const text = 'Syria, the Monitor says, calls Daesh - with few words - an enemy & more.';
const at = (word: string): [number, number] => [
  text.indexOf(word),
  text.indexOf(word) + word.length,
];

test('an address leads to the passage and to its matching words, told by those around them', () => {
  const address = landingAddress('/a/', {
    id: 'sharing',
    text,
    shown: [0, text.length],
    marks: [at('Daesh')],
  });
  expect(address).toBe(
    '/a/#sharing:~:text=the%20Monitor%20says%2C%20calls-,Daesh,-%2D%20with%20few%20words',
  );
});

test('only words that are shown are highlighted, and signs of text directives are encoded', () => {
  const address = landingAddress('/a/', {
    id: 'p',
    text,
    shown: [text.indexOf('an enemy'), text.length],
    marks: [at('Syria'), at('enemy & more')],
  });
  expect(address).toBe('/a/#p:~:text=few%20words%20%2D%20an-,enemy%20%26%20more,-.');
});

test('a page without matching words is only a page', () => {
  const passage = { id: undefined, text, shown: [0, 5] as [number, number], marks: [] };
  expect(landingAddress('/a/', passage)).toBe('/a/');
});
