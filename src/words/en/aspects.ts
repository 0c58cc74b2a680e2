import type { Aspect } from '../../model/aspects.ts';
import { listed } from './language.ts';

const WORDS: Record<Aspect, string> = {
  exactness: 'how exactly they date it',
  place: 'whether they name the place',
  participants: 'who is named',
  figures: 'the figures',
  sourcing: 'how they know',
};

/** In what accounts of one event are not alike: "the figures and how they know". */
export function aspectWords(aspects: Aspect[]): string {
  return listed(aspects.map((aspect) => WORDS[aspect]));
}
