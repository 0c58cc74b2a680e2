import { addressesIn } from './addresses.ts';
import { type NameMatch, nameFinder } from './name-finder.ts';
import { type Named, namesOf } from './named.ts';

/**
 * Prepares to find what texts mention by name. A name in an address, a handle or a hashtag is only a part
 * of that; a name that is a whole address is a name: an outlet may go by its web name.
 *
 * @returns a function from a text to its matches, in order and not overlapping
 */
export function mentionFinder(named: Iterable<Named>): (text: string) => NameMatch[] {
  const find = nameFinder(Array.from(named).flatMap(namesOf));
  return (text) => {
    const addresses = addressesIn(text);
    return find(text).filter(({ start, end }) =>
      addresses.every(
        (address) =>
          end <= address.start ||
          start >= address.end ||
          (start <= address.start && end >= address.end),
      ),
    );
  };
}
