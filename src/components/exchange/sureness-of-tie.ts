import type { ExchangeTie } from '../../corpus/exchange.ts';
import type { Sureness } from '../../model/sureness.ts';

/** A tie that one of its two sides tells of itself is stated; otherwise somebody claims it of them. */
export function surenessOfTie({ isSaidBySide, relations }: ExchangeTie): Sureness {
  return isSaidBySide || relations.some(({ standing }) => standing === 'confirmed')
    ? 'stated'
    : 'claimed';
}
