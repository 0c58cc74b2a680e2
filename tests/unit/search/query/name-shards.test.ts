import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { intoShards, shardCount, shardsOf } from '../../../../src/search/query/name-shards.ts';
import { type Thing, thingFinder } from '../../../../src/search/query/things.ts';

const aThing = (id: string, names: string[]): Thing => ({
  id,
  sort: 'Person',
  name: names[0] ?? id,
  path: `/actors/${id}/`,
  articles: 1,
  mentions: 1,
  names,
  ordinaryWords: [],
  demonyms: [],
});

test('the names of a small corpus are one file', () => {
  expect(intoShards([aThing('iraq', ['Iraq'])])).toHaveLength(1);
});

const word = fc.stringMatching(/^[a-z]{3,8}$/);
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

test('every name in full is found in the files that its letters lead to', () => {
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), (rare) => {
      const common = Array.from({ length: 1000 }, (_, index) =>
        aThing(`common-${index}`, ['al shared', `al shared ${(index * 7919).toString(36)}`]),
      );
      const things = [...common, ...rare.map((one, index) => aThing(`rare-${index}`, [one]))];
      const shards = intoShards(things);
      expect(shards).toHaveLength(shardCount(things.length));
      for (const one of [...rare, 'al shared', `al shared ${(3 * 7919).toString(36)}`]) {
        const loaded = [...shardsOf(`${one}'s`, shards.length)].flatMap(
          (shard) => shards[shard] ?? [],
        );
        expect(thingFinder(loaded).byName(one).things.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 20 },
  );
});
