import type { ExchangeTie } from '../corpus/exchange.ts';
import type { Thing } from '../corpus/domain.ts';
import { KIND_WORDS, SOURCE_SORT_WORDS } from '../words/index.ts';

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
