import { expect, test } from 'vitest';
import { longerName } from '../../../../src/words/en/longer-name.ts';

/** What a name, marked by brackets in a text, is found to be a part of; braces mark what is known otherwise. */
function whole(
  marked: string,
  { isAdjective = false, isOfPlace = false } = {},
): string | undefined {
  const text = marked.replace(/[[\]{}]/g, '');
  const place = (sign: string) =>
    marked.slice(0, marked.indexOf(sign)).replace(/[[\]{}]/g, '').length;
  const name = { start: place('['), end: place(']'), isAdjective, isOfPlace };
  const known = new Set(['backing', 'critics', 'grant', 'mark', 'may', 'will']);
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
  expect(whole('the [Iraqi] Joint Forces Command', { isAdjective: true })).toBeUndefined();
  expect(whole('the [US] Army', { isAdjective: true })).toBeUndefined();
  expect(whole('the Sunni [Iraqi] fighters', { isAdjective: true })).toBeUndefined();
  expect(whole('a North [American] treaty', { isAdjective: true })).toBe('North American');
});

const ofPlace = (marked: string) => whole(marked, { isOfPlace: true });
const asAdjective = (marked: string) => whole(marked, { isAdjective: true, isOfPlace: true });

test.each([
  ['Kelly [Washington] spoke.', 'Kelly Washington'],
  ['It ended. Emily [Washington] spoke.', 'Emily Washington'],
  ['Billy [Washington] spoke.', 'Billy Washington'],
  ['Will [Washington] spoke. Why?', 'Will Washington'],
  ['Mark [Washington] spoke.', 'Mark Washington'],
  ['Irving [Washington] spoke.', 'Irving Washington'],
  ['Ming [Washington] spoke.', 'Ming Washington'],
  ['April [Washington] spoke.', 'April Washington'],
  ['They met June [Washington] there.', 'June Washington'],
])('a first name that could be another word is one before a name: %s', (text, longer) => {
  expect(ofPlace(text)).toBe(longer);
});

test.each([
  'Will [Washington] act?',
  'May [Washington], with the U.S. Army, act?',
  'In April [Washington] spoke.',
  'On 24 April [Washington] spoke.',
  'Since last May [Washington] spoke.',
  'By September [Washington] spoke.',
  'Reportedly [Washington] spoke.',
  'Seeing [Washington] act, they came.',
  'It was Pre-War [Iraq] once.',
])('a word that is no first name is none before a name: %s', (text) => {
  expect(ofPlace(text)).toBeUndefined();
});

test.each([
  'The [Iraq] War began.',
  'After the [Iraq] War’s end.',
  'Before the Second [Iraq] War.',
  'It was at [Damascus] Airport.',
  'It was at [Damascus] International Airport.',
  'It is in [Nineveh] Province.',
  'The [Iraq] Interior Ministry spoke.',
  'It is in [Washington] D.C. and there.',
  'It is in [Washington] DC.',
])('what a place has is called by its name: %s', (text) => {
  expect(ofPlace(text)).toBeUndefined();
});

test.each([
  ['It is at George [Washington] Airport.', 'George Washington Airport'],
  ['It is at [Washington] University.', 'Washington University'],
  ['It is on [Baghdad] Street.', 'Baghdad Street'],
  ['The [Iraq] War Veterans Club spoke.', 'Iraq War Veterans Club'],
  ['It is [Warren] G. Harding.', 'Warren G. Harding'],
])('but others are called by it, too: %s', (text, longer) => {
  expect(ofPlace(text)).toBe(longer);
});

test('a branch of a group in a land is another group', () => {
  expect(whole('A fighter of [ISIS]-Libya.')).toBe('ISIS-Libya');
  expect(whole('The [Islamic State] Khorasan Province did.')).toBe(
    'Islamic State Khorasan Province',
  );
});

test.each([
  'A US Army [Colonel Steve Warren] spoke.',
  'A US Army [Col. Warren] spoke.',
  'A US Army Colonel [Steve Warren] spoke.',
])('ranks are no part of a name: %s', (text) => {
  expect(whole(text)).toBeUndefined();
});

test.each([
  ['The [Iran]-Contra affair', 'Iran-Contra'],
  ['The [Iran]–Contra’s end', 'Iran–Contra'],
  ['The [Iran]−Contra affair', 'Iran−Contra'],
  ['The [Iran]‑Contra affair', 'Iran‑Contra'],
  ['A fighter of [ISIS]-K.', 'ISIS-K'],
  ['A fighter of [ISIS]-KP.', 'ISIS-KP'],
  ['A fighter of [ISIS]-Khorasan.', 'ISIS-Khorasan'],
  ['It is [Washington]-on-the-Brazos.', 'Washington-on-the-Brazos'],
  ['It is Fort-[Washington].', 'Fort-Washington'],
  ['It is Asma-al-[Assad].', 'Asma-al-Assad'],
  ['He is called [Warren]-Smith.', 'Warren-Smith'],
  ['The pro-[Iran]-Contra group', 'pro-Iran-Contra'],
  ['The [Iran]-2 missile', 'Iran-2'],
])('a name that is one part of a compound is noticed: %s', (text, longer) => {
  expect(ofPlace(text)).toBe(longer);
});

test.each([
  'the [U.S.]-led group',
  'the [US]-Led Group',
  'the [Iraqi]-{Syrian} border',
  'the [Iraqi]-Turkish border',
  'the Franco-[American] talks',
  'the [US]-China talks',
  'the [Iraq]–Turkey border',
  'the [Russia]–North Korea talks',
  'the [US]-NATO talks',
  'the [Syria]-SDF deal',
  'anti-[ISIS]',
  'Anti-[ISIS] fighters',
  'Pro-[Iraq]',
  '[Russia]-backed',
  'A [Russia]-Backed Group',
  'the post-[Iraq]-War years',
  'the then-President-[Assad] years',
  '[US]- and Iraq-led',
  '[Iraq] - Contra',
  'They left [Iraq]-and-come-back',
])('a name beside a hyphen is not asked about when it is one: %s', (text) => {
  const mentioned = /\[(.*)\]/.exec(text)?.[1] ?? '';
  const isAdjective = ['U.S.', 'US', 'Iraqi', 'American'].includes(mentioned);
  expect(isAdjective ? asAdjective(text) : ofPlace(text)).toBeUndefined();
});

test('what tells father and son apart is asked about, since they are two people', () => {
  expect(whole('He met [Assad] Sr. there.')).toBe('Assad Sr');
});
