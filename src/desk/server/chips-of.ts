import { countWords, LONGEST_QUOTATION } from '../../model/quotations.ts';
import { idFromWords } from '../../model/ids.ts';
import { otherNames } from '../../model/names/other-names.ts';
import type { Knowledge } from '../../proposing/knowledge.ts';
import type { NewName } from '../../proposing/names/new-names.ts';
import { isOfTelling } from '../../proposing/dates/told-by.ts';
import type { Proposal } from '../../proposing/propose.ts';
import type { Chip } from '../shared/chip.ts';
import { type Makeable, sourceMayBe } from '../shared/things.ts';
import { KIND_OF_NAME, words } from '../shared/words.ts';

/** In which folder what a name is of has its file. */
const FOLDERS = {
  person: 'actors',
  organization: 'actors',
  outlet: 'sources',
  other: 'actors',
  place: 'places',
  country: 'countries',
} as const;

const MAY_BE: Record<keyof typeof FOLDERS, Makeable[]> = {
  person: ['actor', 'place', 'country'],
  organization: ['actor', 'place', 'country', 'source'],
  outlet: ['source', 'actor', 'place', 'country'],
  other: ['actor', 'place', 'country', 'source'],
  place: ['place', 'country', 'actor'],
  country: ['country', 'place', 'actor'],
};

/**
 * What was found in an original, each to be taken, changed or left.
 *
 * @param kindOf what kind of actor or place a name seems to be of, in the desk’s words
 */
export function chipsOf(
  proposal: Proposal,
  text: string,
  knowledge: Knowledge,
  kindOf: (name: NewName) => string | undefined,
): Chip[] {
  return [
    ...thingChips(proposal, text, knowledge),
    ...newNameChips(proposal, kindOf),
    ...dateChips(proposal, knowledge),
    ...figureChips(proposal),
    ...sourcingChips(proposal, knowledge),
    ...comparisonChips(proposal, knowledge),
  ].map((chip, index) => ({ id: `chip-${index}`, ...chip }));
}

type Unnumbered = Omit<Chip, 'id'>;

/** The names that a digest mentions are found by themselves: accepting one lists it nowhere. */
function thingChips({ things }: Proposal, text: string, { named }: Knowledge): Unnumbered[] {
  const byId = new Map(named.map((thing) => [thing.id, thing]));
  return things.map(({ id, kind, count, names }) => {
    const others = kind === 'source' ? [] : otherNames(names, byId.get(id));
    return {
      group: 'things',
      label: byId.get(id)?.name ?? id,
      thing: id,
      detail: words.found(kind, count, names, others.length === 0),
      places: names.flatMap((name) => placesOf(name, text)),
      adds: others.length === 0 ? [] : [{ field: 'names', key: id, value: others }],
    };
  });
}

function newNameChips(
  { newNames }: Proposal,
  kindOf: (name: NewName) => string | undefined,
): Unnumbered[] {
  return newNames.map((newName) => {
    const { name, kind, count, forms, places } = newName;
    const id = idFromWords(name, new Set());
    return {
      group: 'newNames',
      label: name,
      detail: words.newName(KIND_OF_NAME[kind], count, forms),
      places,
      adds: [],
      missing: { may: MAY_BE[kind], id, name, given: { kind: kindOf(newName), aliases: forms } },
      todo: words.newFile(`content/${FOLDERS[kind]}/${id}.yaml`, name, KIND_OF_NAME[kind]),
    };
  });
}

function dateChips({ dates }: Proposal, { events }: Knowledge): Unnumbered[] {
  return dates.map((proposed) => {
    const { date, written, grade, basis, isReckoned, isPlanned, paragraph, event } = proposed;
    const { start, end } = proposed;
    const known = event && events.find(({ id }) => id === event.event);
    return {
      group: known ? 'events' : 'dates',
      label: known ? `${known.title}?` : `“${written}”`,
      detail: [
        date,
        grade === 'stated' ? '' : grade,
        event?.why ?? basis,
        !known && isOfTelling(proposed) && words.dayOfTelling,
      ]
        .filter(Boolean)
        .join('. '),
      places: [{ start, end }],
      paragraph,
      adds: [
        {
          field: 'dates',
          value: {
            event: event?.event ?? '',
            date,
            ...(countWords(written) <= LONGEST_QUOTATION && { written }),
            ...(grade !== 'stated' && { grade }),
            ...(grade !== 'stated' && basis !== undefined && { basis }),
            ...(isReckoned && grade === 'computed' && { reckonedFrom: ['published'] }),
            ...(isPlanned && { planned: true }),
            passage: '',
          },
        },
      ],
    };
  });
}

function figureChips({ figures }: Proposal): Unnumbered[] {
  return figures.map(({ value, qualifier, unit, counts, written, start, end, paragraph }) => ({
    group: 'figures',
    label: `“${written}”`,
    detail: words.figure([qualifier, String(value), unit].filter(Boolean).join(' '), counts),
    places: [{ start, end }],
    paragraph,
    adds: [
      {
        field: 'figures',
        value: { value, ...(qualifier !== undefined && { qualifier }), unit, counts, passage: '' },
      },
    ],
  }));
}

function sourcingChips({ sourcing }: Proposal, knowledge: Knowledge): Unnumbered[] {
  const taken = new Set(knowledge.sources.values());
  return sourcing.map((phrase) => {
    const { written, who, kind, sources, speaker, alike, start, end, paragraph } = phrase;
    const name = speaker?.name ?? who.replace(LEADING_ARTICLE, '');
    const id = speaker?.id ?? idOfSpeaker(name, taken);
    return {
      group: 'sourcing',
      label: `“${written}”`,
      detail: words.sourcing(who, kind, sources, alike),
      places: [{ start, end }],
      paragraph,
      adds: (sources.length > 0 ? sources : [id]).map((source) => ({
        field: 'sources',
        value: { source, sourcing: kind, passage: '' },
      })),
      ...(sources.length === 0 &&
        id !== '' && {
          missing: {
            may: sourceMayBe(speaker?.isKnown === true),
            id,
            name,
          },
          todo: words.newSource(`content/sources/${id}.yaml`, name),
        }),
    };
  });
}

const LEADING_ARTICLE = /^(?:the|an?)\s+/iu;

/** The id that whoever is no source of the desk would have. @param taken by sources that it has */
function idOfSpeaker(who: string, taken: ReadonlySet<string>): string {
  const id = idFromWords(who, taken);
  return id === NO_WORDS ? '' : id;
}

const NO_WORDS = idFromWords('', new Set());

function comparisonChips({ comparisons }: Proposal, knowledge: Knowledge): Unnumbered[] {
  return comparisons.map(({ comparison, why }) => ({
    group: 'comparisons',
    label: knowledge.comparisons.find(({ id }) => id === comparison)?.title ?? comparison,
    detail: why,
    places: [],
    adds: [],
    comparison,
    todo: words.compare(`content/comparisons/${comparison}.yaml`),
  }));
}

function placesOf(name: string, text: string): { start: number; end: number }[] {
  const places = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    places.push({ start: at, end: at + name.length });
  }
  return places;
}
