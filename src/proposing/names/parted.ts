import nlp from 'compromise';
import { nameKey } from '../../model/names/fold.ts';
import type { Candidate } from './capitalised.ts';
import { AREA, BODY, MATTER, OFFICE_HOLDER, TITLE } from './words-of-kind.ts';

const HEAD_OF = /^(?<head>\S+(?:\s+\S+)*?)\s+(?<link>(?:of|for)(?:\s+the)?\s+)(?=\p{Lu})/u;
const OFFICE =
  /(?:^|\s)(?:Ministry|Minister|Secretary|Director|Speaker|Bishop|House|Republic|Kingdom|Isle|Bay|Gulf|Cape|Lord|Duke|Bank|Port|Democratic|States|Head|Commissioner|Governor|Chief|Sons|Doctors|Reporters|Friends|Knights|Church|Bureau|Chamber|Battle|Treaty|Statue|Institution|Confederation|Lake|Tower|Declaration|Strait|Sea|Mount|Court|Physicians|Order|Faculty)$/;
/** "G-6 European Union", where the G-6 stands alone, too. */
const NUMBERED = /^(\p{Lu}+-?\d+)\s/u;
const OWNER = /^(?<owner>\p{Lu}[\p{L}-]*)(?<sign>['’]s?)\s+(?=\p{Lu})/u;

/**
 * Runs of capitals cut where they are two names: "Ines Calloway of the People’s Alliance", and "Varga’s Civic Union"
 * where Varga is named elsewhere, too.
 */
export function parted(candidates: Candidate[]): Candidate[] {
  const alone = new Set(
    candidates.flatMap(({ name }) => [nameKey(name), nameKey(name.split(/\s+/).at(-1) ?? '')]),
  );
  return candidates.flatMap((candidate) => partsOf(candidate, alone));
}

function partsOf(candidate: Candidate, alone: ReadonlySet<string>): Candidate[] {
  const { name } = candidate;
  const { owner, sign } = OWNER.exec(name)?.groups ?? {};
  if (owner !== undefined && sign !== undefined && alone.has(nameKey(owner))) {
    return cut(candidate, owner.length, OWNER.exec(name)?.[0].length ?? 0, alone);
  }
  const holder = officeHolder(name);
  if (holder) return cut(candidate, holder.body.length, holder.personAt, alone);
  const numbered = NUMBERED.exec(name)?.[1];
  if (numbered !== undefined && alone.has(nameKey(numbered))) {
    return cut(candidate, numbered.length, numbered.length + 1, alone);
  }
  const { head, link } = HEAD_OF.exec(name)?.groups ?? {};
  if (head === undefined || link === undefined) return [candidate];
  const isOneName =
    OFFICE.test(head) ||
    [BODY, AREA, MATTER].some((sign) => sign.test(head)) ||
    !head.includes(' ');
  return isOneName
    ? [candidate]
    : cut(candidate, head.length, head.length + 1 + link.length, alone);
}

/** Where a name begins with a body and ends with the person who holds an office of it. */
function officeHolder(name: string): { body: string; personAt: number } | undefined {
  const { body, person } = OFFICE_HOLDER.exec(name)?.groups ?? {};
  if (body === undefined || person === undefined || TITLE.test(name)) return undefined;
  const isPerson = nlp(person).has('^#FirstName') || nlp(person).has('^#Person');
  return isPerson ? { body, personAt: name.length - person.length } : undefined;
}

/** A candidate as two: what ends at an offset, and what begins at another. */
function cut(
  candidate: Candidate,
  end: number,
  begin: number,
  alone: ReadonlySet<string>,
): Candidate[] {
  const { name, start, before, after } = candidate;
  return [
    { ...candidate, name: name.slice(0, end), end: start + end, after: name.slice(end) + after },
    ...partsOf(
      {
        ...candidate,
        name: name.slice(begin),
        start: start + begin,
        before: before + name.slice(0, begin),
        isAtStart: false,
      },
      alone,
    ),
  ];
}
