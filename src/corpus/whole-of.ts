import type { Entity } from './domain.ts';

/** The country whose body it is; itself where it is none, or one of several countries. */
export function countryOf(entity: Entity): Entity {
  return entity.sort?.speaksForCountry ? onlyCountryOf(entity) : entity;
}

/** Whether a party is named: itself, or a body that speaks for it alone. */
export function namesParty(named: Entity, party: Entity): boolean {
  return named === party || countryOf(named) === party;
}

/** The country that a body speaks for alone, or in which alone a place lies; itself otherwise. */
export function wholeOf(entity: Entity): Entity {
  return entity.kind === 'place' ? onlyCountryOf(entity) : countryOf(entity);
}

function onlyCountryOf(entity: Entity): Entity {
  const [country, ...others] = entity.countries;
  return country && others.length === 0 ? country : entity;
}
