import { sentenceCase } from './sentence-case.ts';

/** What a map has on it: countries, places, or both. */
const ON_MAP = { both: 'countries and places', countries: 'countries', places: 'places' };
type OnMap = keyof typeof ON_MAP;

const MORE_OFTEN: Record<OnMap, string> = {
  both: 'The deeper a country’s colour and the larger a place’s disc, the more often',
  countries: 'The deeper a country’s colour, the more often',
  places: 'The larger a place’s disc, the more often',
};

/** The countries and places on maps, and what happened there. */
export const map = {
  heading: 'Map',
  description: (on: OnMap) =>
    `The ${ON_MAP[on]} that the articles name, where they are, how often they are named, and what happened there.`,
  lead: (on: OnMap) =>
    `The ${ON_MAP[on]} that the articles name, by when these were published. ${MORE_OFTEN[on]}; each leads to its page.`,
  numbersKey: 'The number behind a name says how often that is.',
  areasKey: 'A disc with a broken edge is an area of which only about the middle is marked.',
  neighborsKey: 'Countries that no article of the time names have their names in grey.',
  placeless: 'Without a place on the map: {names}.',
  outlines:
    'Outlines and names in grey: {origin}, 1:50 million, for the world 1:110 million, which draws who holds an area rather than who claims it. We take no position on any border.',
  /** Of two maps of one time: where most of it is, and all else. */
  near: 'the region',
  far: 'the world',
  /** The number with a name on the map: of its mentions. */
  label: (name: string, mentions: string) => `${name} · ${mentions}`,

  places: (on: OnMap) => `${sentenceCase(ON_MAP[on])}, and what happened there`,
  table: (on: OnMap) => `${sentenceCase(ON_MAP[on])}, mentions and events`,
  name: 'Name',
  kind: 'Kind',
  articles: 'Articles',
  mentions: 'Mentions',
  mentionsIn: (years: string) => `In ${years}`,
  events: 'Events there or with it',
};
