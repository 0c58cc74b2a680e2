import { expect, test } from 'vitest';
import { longerName } from '../../../../src/words/en/longer-name.ts';

/** What a name, marked by brackets in a text, is found to be a part of; braces mark what is known otherwise. */
function whole(marked: string, isAdjective = false): string | undefined {
  const text = marked.replace(/[[\]{}]/g, '');
  const place = (sign: string) =>
    marked.slice(0, marked.indexOf(sign)).replace(/[[\]{}]/g, '').length;
  const name = { start: place('['), end: place(']'), isAdjective };
  const known = new Set(['backing', 'critics']);
  return longerName(text, name, known, (start, end) => start < place('}') && end > place('{'));
}

test.each([
  ['Asma [al-Assad] spoke.', 'Asma al-Assad'],
  ['His wife Asma al-[Assad] spoke.', 'Asma al-Assad'],
  ['He met Khaled [al-Assad] there.', 'Khaled al-Assad'],
  ['He met Anas Hafez [al-Assad] there.', 'Anas Hafez al-Assad'],
  ['George [Washington] crossed the river.', 'George Washington'],
  ['He read Booker T. [Washington] there.', 'Booker T. Washington'],
  ['She studied at George [Washington] University.', 'George Washington University'],
  ['The New [Iraq] Times wrote so.', 'New Iraq Times'],
  ['They met; New [Iraq] Times wrote so.', 'New Iraq Times'],
  ['The [Islamic State] West Africa Province did.', 'Islamic State West Africa Province'],
  ['It is in the\n[Moscow]\nTimes.', 'Moscow\nTimes'],
])('a name in a longer one is noticed: %s', (text, longer) => {
  expect(whole(text)).toBe(longer);
});

test.each([
  'The [Islamic State] did.',
  'Yesterday [Iraq] spoke.',
  'Recently [Iraq] spoke.',
  'Western [Iraq] fell.',
  'Backing [Assad], they came.',
  'It ended. Backing [Assad], they came.',
  'They said: “Both [Iraq] and others”.',
  'On Sunday [Iraq] spoke.',
  'In September [Iraq] spoke.',
  'It told [Iraq] Sunday.',
  'President [Vladimir Putin] spoke.',
  'He and President [Putin] spoke.',
  'He and then-President [Putin] spoke.',
  'It was Col. [Warren].',
  'It was Colonel [Warren].',
  'The Director of National Intelligence [James Clapper] spoke.',
  'It was Deputy Secretary of Defense [Bob Work].',
  'The [Iraq] Prime Minister spoke.',
  'It met {Hezbollah} [Iraq] did not.',
  'They left [Iraq]. The war went on.',
  'They left the [U.S.] The war went on.',
  'Obama’s [Iraq] policy',
  'the CIA [Moscow] station',
  'a Kremlin-backed [Syrian] group',
  'In [Iraq] I saw it.',
])('a name by itself is not asked about: %s', (text) => {
  expect(whole(text)).toBeUndefined();
});

test('an adjective before nouns is no part of their name; a region before it is', () => {
  expect(whole('the [Iraqi] Joint Forces Command', true)).toBeUndefined();
  expect(whole('the [US] Army', true)).toBeUndefined();
  expect(whole('the Sunni [Iraqi] fighters', true)).toBeUndefined();
  expect(whole('a North [American] treaty', true)).toBe('North American');
});
