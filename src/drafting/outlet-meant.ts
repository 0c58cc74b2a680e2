import { hostOf } from '../model/address-key.ts';
import { ID, meantId } from '../model/ids.ts';
import { nameKey } from '../model/names/fold.ts';
import type { KnownOutlet } from '../proposing/knowledge.ts';
import { WrongAnswer } from './wrong-answer.ts';

/** An outlet as somebody means it. */
export interface OutletMeant {
  id: string;
  name: string;
  isNew: boolean;
}

/**
 * The outlet that somebody means, by its id or its name. One that is not known is taken by both.
 *
 * @param page what is known of the page of the piece, by which an outlet with an id alone is called
 * @throws {WrongAnswer} where no id follows from what was said
 */
export function outletMeant(
  said: string,
  outlets: KnownOutlet[],
  { url, site }: { url?: string | undefined; site?: string | undefined } = {},
): OutletMeant {
  const known =
    outlets.find(({ id }) => id === said) ??
    outlets.find(({ names }) => names.some((name) => nameKey(name) === nameKey(said)));
  if (known) return { id: known.id, name: known.names[0] ?? known.id, isNew: false };
  const host = url === undefined ? undefined : hostOf(url);
  if (ID.test(said)) {
    const ofHost = host !== undefined && meantId(host) === said ? host : undefined;
    return { id: said, name: site ?? ofHost ?? capitalised(said), isNew: true };
  }
  const id = meantId(said);
  if (id === undefined) {
    throw new WrongAnswer(
      `No id follows from "${said}": it is made of a to z and 0 to 9. Say the outlet by an id, such as lake-radio.`,
    );
  }
  return { id, name: said, isNew: true };
}

/** "lake-radio" as a name: "Lake Radio". */
function capitalised(id: string): string {
  return id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
