import type { ExchangeTie } from '../corpus/exchange.ts';
import type { Ties } from '../corpus/ties.ts';
import type { Thing } from '../corpus/domain.ts';
import { KIND_WORDS, listed, SOURCE_SORT_WORDS, tieLine } from '../words/index.ts';

/** "Orel lends bicycles to Polvia and Ulan". */
export function tieWords(name: string, { type, isFrom, others }: Ties): string {
  const names = listed(others.map(({ inSentence }) => inSentence));
  return tieLine.sentence(name, type[isFrom ? 'from' : 'to'], names);
}

/** What stands on its line in a picture: "…shares" of what is told to go on, without its beginning. */
export function tieLabel({ type, events }: Pick<ExchangeTie, 'type' | 'events'>): string {
  return events.some(({ dating }) => dating.isKnownBy) ? `…${type.short}` : type.short;
}

/** What sort of thing it is, where it has one: "Armed group". */
export function sortOf(thing: Thing): string | undefined {
  return thing.kind === 'source' ? SOURCE_SORT_WORDS[thing.sort] : thing.sort?.name;
}

/** What it is, in one word or two: "Armed group", "Country". */
export function kindOf(thing: Thing): string {
  return sortOf(thing) ?? KIND_WORDS[thing.kind].one;
}
