import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chainTo, cyclesIn, originsOf } from '../../../../src/model/sources/origins.ts';

/** Two outlets rely on a newspaper, which relies on officials. */
const derivations = new Map([
  ['monitor', ['post']],
  ['biz', ['post', 'witness']],
  ['post', ['officials']],
]);

test('the origin is at the end of the chain, and a source that derives from nothing is its own', () => {
  expect([...originsOf('monitor', derivations)]).toEqual(['officials']);
  expect([...originsOf('biz', derivations)].sort()).toEqual(['officials', 'witness']);
  expect([...originsOf('officials', derivations)]).toEqual(['officials']);
});

test('the chain is the way from a source that is relied on to the one whose word it is', () => {
  expect(chainTo('officials', ['post'], derivations)).toEqual(['post', 'officials']);
  expect(chainTo('officials', ['post', 'officials'], derivations)).toEqual(['post', 'officials']);
  expect(chainTo('witness', ['witness'], derivations)).toEqual(['witness']);
  expect(chainTo('witness', ['post'], derivations)).toBeUndefined();
});

test('a circle is found once, from where it is entered', () => {
  const circular = new Map([
    ['x', ['a']],
    ['a', ['b']],
    ['b', ['a']],
  ]);
  expect(cyclesIn(circular)).toEqual([['a', 'b']]);
  expect(cyclesIn(derivations)).toEqual([]);
});

const graph = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.array(fc.constantFrom('a', 'b', 'c', 'd')))
  .map((lists) => new Map(Object.entries(lists)));

test('in any derivations the search for origins ends, and no origin derives from anything', () => {
  fc.assert(
    fc.property(graph, (any) => {
      for (const origin of originsOf('a', any)) expect(any.get(origin) ?? []).toEqual([]);
      if (cyclesIn(any).length === 0) expect(originsOf('a', any).size).toBeGreaterThan(0);
    }),
  );
});
