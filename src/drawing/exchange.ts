import type { Corpus } from '../corpus/corpus.ts';
import type { Entity, Relation } from '../corpus/domain.ts';
import { byTies, type ExchangeTie, exchangeTies } from '../corpus/exchange.ts';
import { type Box, boxRound } from './boxes.ts';
import { placedSpan } from '../model/dates/day-span.ts';
import { calendarDay } from '../model/dates/days.ts';
import { type Act, yearsOfAct } from './folded-scale.ts';
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

/** A party in a panel: the box of its name, and below it the bodies of it that act there. */
export interface DrawnParty extends PlacedParty {
  party: Entity;
  /** Their names, in lines. */
  bodies: string[];
  /** What these take. */
  bodiesBox: Box;
}

/** Who gives to whom, drawn. */
export interface ExchangeDrawing {
  panels: ExchangePanel[];
  /** The ties that no panel has, because no article gives them a time. */
  untimed: ExchangeTie[];
  /** Whether it has no room for all parties and stretches. */
  isCut: boolean;
}

/** Who gives to whom in one stretch of time. */
export interface ExchangePanel {
  act: Act;
  /** The first and the last year of what it shows. */
  years: [first: number, last: number];
  parties: DrawnParty[];
  lines: (PlacedLine & { tie: ExchangeTie })[];
}

/** More would not be told apart. */
const MOST_PARTIES = 8;
/** Of more stretches of time the newest are drawn. */
const MOST_PANELS = 6;
export const NAME_PX = 24;
export const BODY_LINE_PX = 15;
const LINE_LETTERS = 18;
const PADDING_PX = 14;

/**
 * The exchange as small multiples, one for each stretch of time on the timeline: the same parties in the
 * same places, bodies of a government with their country. Of many parties those with most ties, of many stretches
 * the newest.
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
): ExchangeDrawing {
  const all = exchangeTies(relations, true);
  const involved = byTies(all.flatMap(({ from, to }) => [from, to]));
  const parties = involved.slice(0, MOST_PARTIES);
  const acts = stretchesOf(events, articles);
  const byStretch = Map.groupBy(
    relations,
    ({ account }) => account && stretchOf(placedSpan(account.date), acts),
  );
  const untimed = exchangeTies(byStretch.get(undefined) ?? [], true);
  const told = acts
    .map((act, index) => ({ act, index }))
    .slice(-MOST_PANELS)
    .map(({ act, index }) => {
      const ties = exchangeTies(byStretch.get(index) ?? [], true).filter(
        ({ from, to }) => parties.includes(from) && parties.includes(to),
      );
      return { act, ties, years: yearsOf(ties) ?? yearsOfAct(act) };
    });
  const bodies = new Map(
    parties.map((party) => [party, told.map(({ ties }) => bodiesOf(party, ties))]),
  );
  const places = placedRound(
    orderRound(
      parties.map(({ id }) => id),
      all.map(({ from, to }) => ({ from: from.id, to: to.id })),
    ).flatMap((id) => {
      const party = parties.find((one) => one.id === id);
      return party ? [{ id, party, ...roomFor(party, bodies.get(party) ?? []) }] : [];
    }),
    width,
    height,
  );
  const panels = told.map(({ act, ties, years }, index) => {
    const drawn = places.map((place) =>
      drawnIn(place, place.party, bodies.get(place.party)?.[index] ?? []),
    );
    const lines = placedLines(
      ties.map((tie) => ({ from: tie.from.id, to: tie.to.id, label: labelOf(tie) })),
      drawn,
      drawn.map(({ bodiesBox }) => bodiesBox),
      { left: 0, top: 0, right: width, bottom: height },
    );
    return {
      act,
      years,
      parties: drawn,
      lines: lines.flatMap((line, at) => {
        const tie = ties[at];
        return tie ? [{ ...line, tie }] : [];
      }),
    };
  });
  return {
    panels,
    untimed,
    isCut: involved.length > MOST_PARTIES || acts.length > MOST_PANELS,
  };
}

/** The same in all panels, so it has room for what is said of the party in any. */
function roomFor({ name }: Entity, bodies: string[][]): { width: number; height: number } {
  const lines = Math.max(0, ...bodies.map(({ length }) => length));
  return {
    width: Math.max(labelPx(name) + PADDING_PX, ...bodies.flat().map(labelPx)),
    height: NAME_PX + lines * BODY_LINE_PX,
  };
}

/** The name on top of the room of its party, the bodies below it. */
function drawnIn(room: PlacedParty, party: Entity, bodies: string[]): DrawnParty {
  const { id, x } = room;
  const y = room.y - (room.height - NAME_PX) / 2;
  const height = bodies.length * BODY_LINE_PX;
  const bodiesBox = boxRound({
    x,
    y: y + (NAME_PX + height) / 2,
    width: Math.max(0, ...bodies.map(labelPx)),
    height,
  });
  return {
    ...{ id, x, y, party, bodies, bodiesBox },
    width: labelPx(party.name) + PADDING_PX,
    height: NAME_PX,
  };
}

/** Its bodies, where it is they alone that act in its name; else a line would seem to be theirs. */
function bodiesOf(party: Entity, ties: ExchangeTie[]): string[] {
  const ends = ties.flatMap(({ relations }) => relations.flatMap(({ from, to }) => [from, to]));
  if (ends.includes(party)) return [];
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
