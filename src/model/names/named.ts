import type { Name } from './name-finder.ts';

/** The kinds of thing that have names and a page of their own. */
export type NamedKind = 'country' | 'actor' | 'place' | 'source';

/** One name of a thing, as its file gives it. */
export interface Alias {
  name: string;
  /** BCP 47 tag of the language that the name is in. */
  lang: string;
  exactCase?: boolean | undefined;
}

/** Anything that a text can mention. Ids are unique over all kinds. */
export interface Named {
  id: string;
  kind: NamedKind;
  name: string;
  /** Whether its own name is found with these very capitals only. */
  exactCase?: boolean | undefined;
  aliases: Alias[];
  /** Words for what belongs to a country ("Oreli"); they count as its mentions but are not its names. */
  demonyms?: string[] | undefined;
}

/** Every word or phrase that counts as a mention of a thing. */
export function namesOf({ id, name, exactCase, aliases, demonyms = [] }: Named): Name[] {
  return [
    { id, name, exactCase },
    ...aliases.map((alias) => ({ id, name: alias.name, exactCase: alias.exactCase })),
    ...demonyms.map((demonym) => ({ id, name: demonym })),
  ];
}
