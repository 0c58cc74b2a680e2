import type { Corpus } from '../corpus/corpus.ts';
import type { Entity, Relation } from '../corpus/domain.ts';
import { byTies, type ExchangeTie, exchangeTies } from '../corpus/exchange.ts';
import { placedSpan } from '../model/dates/day-span.ts';
import { calendarDay } from '../model/dates/days.ts';
import { yearsOfAct } from './folded-scale.ts';
import { foldedText } from './folded-text.ts';
import {
  orderRound,
  type PlacedLine,
  placedLines,
  type PlacedParty,
  placedRound,
} from './party-circle.ts';
import { stretchesOf, stretchOf } from './stretches.ts';
import { labelPx } from './text-width.ts';

/** A party in a panel, with the bodies of it that act there. */
export interface DrawnParty extends PlacedParty {
  party: Entity;
  /** Their names, in lines. */
  bodies: string[];
}

/** Who gives to whom in one stretch of time. */
export interface ExchangePanel {
  /** The first and the last year of what it shows. */
  years: [first: number, last: number];
  parties: DrawnParty[];
  lines: (PlacedLine & { tie: ExchangeTie })[];
}

/** More would not be told apart. */
const MOST_PARTIES = 8;
export const PARTY_LINE_PX = 17;
const LINE_LETTERS = 12;
const PADDING_PX = { across: 16, down: 8 };

/**
 * The exchange as small multiples, one for each stretch of time on the timeline: the same parties in the
 * same places, bodies of a government with their country. Of many parties those with most ties; of ties
 * those that have a time.
 *
 * @param width of a panel, in px
 * @param height of a panel, in px
 * @param labelOf what stands on a line
 */
export function exchangePanels(
  { relations, events, articles }: Pick<Corpus, 'relations' | 'events' | 'articles'>,
  width: number,
  height: number,
  labelOf: (tie: ExchangeTie) => string,
): ExchangePanel[] {
  const all = exchangeTies(relations, true);
  const parties = byTies(all.flatMap(({ from, to }) => [from, to])).slice(0, MOST_PARTIES);
  const acts = stretchesOf(events, articles);
  const byStretch = Map.groupBy(
    relations,
    ({ account }) => account && stretchOf(placedSpan(account.date), acts),
  );
  const panels = acts.map((act, index) => {
    const ties = exchangeTies(byStretch.get(index) ?? [], true).filter(
      ({ from, to }) => parties.includes(from) && parties.includes(to),
    );
    return { ties, years: yearsOf(ties) ?? yearsOfAct(act) };
  });
  const bodies = new Map(
    parties.map((party) => [party, panels.map(({ ties }) => bodiesOf(party, ties))]),
  );
  const places = placedRound(
    orderRound(
      parties.map(({ id }) => id),
      all.map(({ from, to }) => ({ from: from.id, to: to.id })),
    ).flatMap((id) => {
      const party = parties.find((one) => one.id === id);
      return party ? [{ id, ...boxFor(party, bodies.get(party) ?? []) }] : [];
    }),
    width,
    height,
  );
  return panels.map(({ ties, years }, index) => {
    const lines = placedLines(
      ties.map((tie) => ({ from: tie.from.id, to: tie.to.id, label: labelOf(tie) })),
      places,
    );
    return {
      years,
      parties: places.flatMap((place) => {
        const party = parties.find(({ id }) => id === place.id);
        return party ? [{ ...place, party, bodies: bodies.get(party)?.[index] ?? [] }] : [];
      }),
      lines: lines.flatMap((line, at) => {
        const tie = ties[at];
        return tie ? [{ ...line, tie }] : [];
      }),
    };
  });
}

/** The same in all panels, so it fits what is said of the party in any. */
function boxFor({ name }: Entity, bodies: string[][]): { width: number; height: number } {
  const widths = [name, ...bodies.flat()].map(labelPx);
  const lines = 1 + Math.max(0, ...bodies.map(({ length }) => length));
  return {
    width: Math.max(...widths) + PADDING_PX.across,
    height: lines * PARTY_LINE_PX + PADDING_PX.down,
  };
}

function bodiesOf(party: Entity, ties: ExchangeTie[]): string[] {
  const ends = ties.flatMap(({ relations }) => relations.flatMap(({ from, to }) => [from, to]));
  return [...new Set(ends)]
    .filter((one) => one !== party && one.countries.includes(party))
    .flatMap(({ name }) => foldedText(name, LINE_LETTERS));
}

function yearsOf(ties: ExchangeTie[]): [number, number] | undefined {
  const years = ties
    .flatMap(({ relations }): Relation[] => relations)
    .flatMap(({ account }) => {
      const span = account && placedSpan(account.date);
      return span ? [span.earliest, span.latest].filter(Number.isFinite) : [];
    })
    .map((day) => calendarDay(day).year);
  return years.length > 0 ? [Math.min(...years), Math.max(...years)] : undefined;
}
