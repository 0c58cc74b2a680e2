import { expect, test } from 'vitest';
import { toldFlags } from '../../../src/cli/told-flags.ts';
import { flagsOf, flagsOfAll } from '../../../src/drafting/flags-of-kind.ts';
import { whatIsNew } from '../../../src/drafting/kinds.ts';

const told = (line: string) => toldFlags(line.split(' '), flagsOf('actor'), flagsOfAll());

test('each field of a kind is a flag, and what stands in a list is told several times', () => {
  expect(flagsOf('event')).toEqual(['id', 'title', 'kind', 'description', 'place', 'participant']);
  const { rest, flags, yes, json } = told(
    'actor --name Reed --alias A --alias=B --in-sentence c --yes',
  );
  expect({ rest, yes, json }).toEqual({ rest: ['actor'], yes: true, json: false });
  expect(Object.fromEntries(flags)).toEqual({
    name: ['Reed'],
    alias: ['A', 'B'],
    inSentence: ['c'],
  });
});

test('what is told before the kind is read as well', () => {
  expect(told('--yes --name Reed actor').rest).toEqual(['actor']);
});

test.each([
  ['actor --nam Reed', 'There is no --nam here. Did you mean "--name"?'],
  ['actor --title Reed', 'There is no --title here.'],
  ['actor --name', '--name wants something behind it'],
  ['actor --name --yes', '--name wants something behind it'],
])('a flag that cannot be read is answered: %s', (line, message) => {
  expect(() => told(line)).toThrow(message);
});

test.each([
  ['Actors', 'actor'],
  ['relation type', 'relation-type'],
  ['outlet', 'source'],
])('what is new may be said in several ways: %s', (said, what) => {
  expect(whatIsNew(said)).toBe(what);
});

test('what there is not is answered with what there is', () => {
  expect(() => whatIsNew('actr')).toThrow('found was "actr". Did you mean "actor"?');
  expect(() => whatIsNew(undefined)).toThrow('found was nothing.');
});
