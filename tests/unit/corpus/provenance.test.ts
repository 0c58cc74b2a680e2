import { expect, test } from 'vitest';
import type { Article, Reliance, Source } from '../../../src/corpus/domain.ts';
import { provenanceOf } from '../../../src/corpus/provenance.ts';

const orel = { id: 'orel', kind: 'country' };
const polvia = { id: 'polvia', kind: 'country' };

/** A source with what of it says who it can be. */
function aSource(
  id: string,
  who: 'body' | 'person' | 'unnamed' | 'outlet',
  country = orel,
): Source {
  const entity = { id, kind: 'actor', sort: { isPerson: who === 'person' } };
  return {
    id,
    sort: who === 'body' || who === 'person' ? 'official' : who,
    entity: who === 'body' || who === 'person' ? entity : undefined,
    country,
    derivedFrom: [],
    oneOf: undefined,
  } as unknown as Source;
}

/** How many origins some sources are at the least, where nothing is said of where they have their word. */
function leastOf(...sources: Source[]): number {
  const article = { reliances: [] } as unknown as Article;
  const { originsOf } = provenanceOf(new Map(sources.map((source) => [source.id, source])));
  const reliances = sources.map((source) => ({
    article,
    source,
    sourcing: 'institution',
    passage: {},
    derivedFrom: [],
  }));
  const { known, atLeast } = originsOf(reliances as unknown as Reliance[]);
  expect(known).toEqual(sources);
  return atLeast;
}

test('bodies that speak for one country are possibly the same, and whoever is of another is not', () => {
  const [army, command] = [aSource('army', 'body'), aSource('command', 'body')];
  expect(leastOf(army, command)).toBe(1);
  expect(leastOf(army, command, aSource('minister', 'person', polvia))).toBe(2);
});

test('a person and a body of one country are possibly the same, two persons by name are not', () => {
  const minister = aSource('minister', 'person');
  expect(leastOf(minister, aSource('army', 'body'))).toBe(1);
  expect(leastOf(minister, aSource('ambassador', 'person'))).toBe(2);
});

test('who is not named can be anybody of the country; an outlet is no body of it', () => {
  const daily = aSource('daily', 'outlet');
  expect(leastOf(aSource('officials', 'unnamed'), daily)).toBe(1);
  expect(leastOf(aSource('army', 'body'), daily)).toBe(2);
});
