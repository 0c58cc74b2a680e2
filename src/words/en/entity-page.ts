import { numberWords } from './language.ts';

/** The page of a country, actor or place. */
export const entityPage = {
  description: ({ name, mentions, articles, events }: EntityCounts) =>
    `${name}: ${mentions} in ${articles}, ${events}, every name it goes by and who uses which.`,
  ownDescription: 'Description: ours, not an article’s.',
  asSource: (name: string) => `What rests on ${name} as a source`,
  wikidata: (id: string) => `Wikidata ${id}`,
  noWikidata: 'No number in Wikidata is verified.',
  lists: {
    ties: 'Ties',
    events: 'Events',
    companions: 'Named together with',
    mentions: 'Every mention, by article',
    figures: 'Figures in the same passages',
  },
  /** Of a list on pages of its own: "Polvia: Events". */
  listOf: (name: string, list: string) => `${name}: ${list}`,
  listDescription: (title: string, count: number) => `${title}: ${numberWords(count)} in all.`,
  /** Leads to it. */
  wholeList: (list: string, count: number) => `${list}: all ${numberWords(count)}`,
  notMentioned: (name: string) =>
    `No digest mentions ${name}. It is here because a source works there.`,
  names: 'Names',
  countedNames: (names: string) => `${names}, and who uses which`,
  demonyms: (words: string[]) => `“${words.join('”, “')}” count as mentions too.`,
};

interface EntityCounts {
  name: string;
  mentions: string;
  articles: string;
  events: string;
}
