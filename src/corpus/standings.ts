import { gradeOfStanding, type Standing, standingOf } from '../model/standing.ts';
import type { Entity, Event, Origins, Relation, Reliance, Source } from './domain.ts';
import type { Provenance } from './provenance.ts';

/** How well an event is established, once its accounts are read. */
export function standingOfEvent(
  { sort, participants, accounts, isContested, record }: Event,
  originsOf: Provenance['originsOf'],
): Standing {
  const origins = originsOf(accounts.flatMap(({ reliances }) => reliances).filter(isEvidence));
  const involved = participants.map(({ entity }) => entity);
  return standingOf({
    isContested,
    isConfirmed: record?.confirms === true,
    origins: origins.atLeast + (record?.isOrigin ? 1 : 0),
    isOfOneSide: !sort.isStatement && !record?.isOrigin && isOfOneSide(origins, involved),
  });
}

/**
 * Says of each tie how well it is established: by all that tell of the same between the same two, and no better
 * than what it dates from.
 */
export function gradeTies(relations: Relation[], originsOf: Provenance['originsOf']): void {
  const alike = Map.groupBy(relations, ({ from, type, to }) => `${from.id} ${type.id} ${to.id}`);
  for (const tellings of alike.values()) {
    const events = tellings.flatMap(({ account }) => account?.event ?? []);
    const origins = originsOf(tellings.flatMap(({ reliances }) => reliances).filter(isEvidence));
    const { from, to } = tellings[0] as Relation;
    const standing = standingOf({
      isContested: events.some((event) => event.isContested),
      isConfirmed: tellings.some(({ isOnRecord }) => isOnRecord),
      origins: origins.atLeast,
      isOfOneSide: isOfOneSide(origins, [from, to]),
    });
    for (const telling of tellings) {
      telling.standing = weaker(standing, telling.account?.event.standing ?? standing);
    }
  }
}

function weaker(one: Standing, other: Standing): Standing {
  return gradeOfStanding(one) < gradeOfStanding(other) ? one : other;
}

/** What an outlet only thinks is a claim of its own. */
function isEvidence({ sourcing }: Reliance): boolean {
  return sourcing !== 'own-opinion';
}

/** Whether every known origin belongs to what is involved, or to its country. */
function isOfOneSide({ known }: Origins, involved: Entity[]): boolean {
  const sides = new Set([...involved, ...involved.flatMap(({ countries }) => countries)]);
  const isSide = ({ sort, entity, country }: Source) =>
    sort !== 'outlet' &&
    ((entity !== undefined && sides.has(entity)) || (country !== undefined && sides.has(country)));
  return known.length > 0 && known.every(isSide);
}
