import { stringify } from 'yaml';
import { commandLine } from '../check/command-line.ts';
import { otherNames } from '../model/names/other-names.ts';
import { articleSchema } from '../model/schemas/article.ts';
import { fieldsOf } from '../model/schemas/walk.ts';
import { countWords, LONGEST_QUOTATION } from '../model/quotations.ts';
import type { Proposal } from '../proposing/propose.ts';
import { comment } from './as-yaml.ts';
import { DRAFT_COMMENTS } from './draft-comments.ts';
import type { DraftingDesk } from './drafting-desk.ts';
import { UNTOLD, untold } from '../model/untold.ts';

/** What of an article is decided when its draft is written. */
export interface DraftFields {
  /** The headline of the original. */
  title?: string | undefined;
  /** The id of the outlet, which need not be there yet. */
  source?: string | undefined;
  author?: string | undefined;
  /** EDTF. */
  published?: string | undefined;
  url?: string | undefined;
}

const HELP = new Map(
  fieldsOf(articleSchema)
    .filter(({ isKey }) => !isKey)
    .map(({ path, meta }) => [path.join('.'), meta.description ?? '']),
);

/**
 * A draft: the fields with what was proposed and, as comments, the help of each; a passage for each paragraph of the
 * original. Of the original’s sentences it has at most eight words in a row.
 *
 * @param kept the paragraphs of the original, to stand as comments where they are located; none as a rule
 */
export function draftText(
  fields: DraftFields,
  proposal: Proposal,
  desk: DraftingDesk,
  kept: string[] = [],
): string {
  const parts = [
    [...comment(DRAFT_COMMENTS.draft), 'draft: true'],
    field('title', "''"),
    field('summary', "''"),
    originalPart(fields, proposal),
    entitiesPart(proposal, desk),
    datesPart(proposal),
    sourcesPart(fields, proposal),
    locatorsPart(proposal, kept),
    figuresPart(proposal),
    comment(
      `relations: ${HELP.get('relations') ?? ''} Fields: from, type, to, by, event or undated, passage.${typesOfTie(desk)}`,
    ),
  ];
  return `---\n${parts.flat().join('\n')}\n---\n\n${body(proposal)}\n`;
}

function originalPart(fields: DraftFields, { published }: Proposal): string[] {
  const { title, source, author, published: day, url } = fields;
  const isProposed = day !== undefined && day === published?.date;
  const inner = [
    ...(title === undefined
      ? comment(`title: ${HELP.get('original.title') ?? ''}`)
      : field('original.title', scalar(title))),
    ...field('original.source', scalar(source ?? '')),
    ...(author === undefined ? [] : field('original.author', scalar(author))),
    ...field('original.published', scalar(day ?? '')),
    ...(isProposed && published.grade !== 'stated'
      ? [`grade: ${published.grade}`, ...field('original.basis', scalar(published.basis))]
      : []),
    ...(url === undefined ? [] : field('original.url', scalar(url))),
  ];
  return [...comment(HELP.get('original') ?? ''), 'original:', ...inner.map((line) => `  ${line}`)];
}

function entitiesPart(
  { things, newNames }: Proposal,
  { knowledge: { named }, fileFor }: DraftingDesk,
): string[] {
  const entities = things.filter(({ kind }) => kind !== 'source');
  const known = new Map(named.map((thing) => [thing.id, thing]));
  const names = entities.flatMap(({ id, names: written }) => {
    const own = otherNames(written, known.get(id));
    return own.length === 0 ? [] : [`  ${id}: [${own.map(inList).join(', ')}]`];
  });
  return [
    ...comment(`${HELP.get('entities') ?? ''} ${DRAFT_COMMENTS.entities}`),
    ...(entities.length === 0
      ? ['entities: []']
      : ['entities:', ...entities.map(({ id, count }) => `  - ${id} # ${count}`)]),
    ...newNames.flatMap((newName) => {
      const { name, count } = newName;
      const { kind, command } = fileFor(newName);
      const times = count === 1 ? 'once' : `${count} times`;
      const told = comment(
        `No file knows ${name}${kind === undefined ? '' : ` (${kind}?)`}, named ${times}. To make one:`,
        '  ',
      );
      return [...told, `  #   ${command}`];
    }),
    ...(names.length === 0 ? [] : [...comment(HELP.get('names') ?? ''), 'names:', ...names]),
  ];
}

function datesPart({ dates, passages }: Proposal): string[] {
  const entries = dates.map((proposed) => {
    const { date, written, grade, basis, isReckoned, isPlanned, paragraph, event } = proposed;
    const lines = [
      `event: ${event?.event ?? 'ID'}`,
      `date: ${scalar(date)}`,
      ...(countWords(written) <= LONGEST_QUOTATION ? [`written: ${scalar(written)}`] : []),
      ...(grade === 'stated' ? [] : [`grade: ${grade}`]),
      ...(basis === undefined || grade === 'stated' ? [] : [`basis: ${scalar(basis)}`]),
      ...(isReckoned && grade === 'computed' ? ['reckonedFrom: [published]'] : []),
      ...(isPlanned ? ['planned: true'] : []),
      `passage: ${passageOf(paragraph, passages)}`,
    ].map((line, index) => `  # ${index === 0 ? '- ' : '  '}${line}`);
    return [...(event ? comment(`${event.event}? ${event.why}`, '  ') : []), ...lines];
  });
  return [
    ...comment(`${HELP.get('dates') ?? ''} ${DRAFT_COMMENTS.dates}`),
    ...(dates.length > 0 ? ['# dates:'] : ['dates: []']),
    ...entries.flat(),
  ];
}

function sourcesPart({ source }: DraftFields, { passages, sourcing }: Proposal): string[] {
  const reliances = passages.flatMap(({ id, locator }) => {
    const said = sourcing.filter(({ paragraph }) => paragraph === locator.paragraph);
    const known = said.flatMap(({ sources, kind }) =>
      sources.map((name) => `${name}, sourcing: ${kind}`),
    );
    // Where the original names a source that no file knows, it gives one.
    const words = said.length > 0 ? known : [`${scalar(source ?? '')}, sourcing: no-source-given`];
    return [...new Set(words)].map((word) => ({ word, id }));
  });
  const entries = [...Map.groupBy(reliances, ({ word }) => word)].map(
    ([word, each]) => `  - { source: ${word}, passage: [${each.map(({ id }) => id).join(', ')}] }`,
  );
  const unknown = sourcing
    .filter(({ sources }) => sources.length === 0)
    .flatMap(({ written, kind, paragraph }) =>
      comment(`“${written}”: ${kind}? ${passageOf(paragraph, passages)}`, '  '),
    );
  const actors = new Set(sourcing.flatMap(({ speaker }) => (speaker?.isKnown ? [speaker.id] : [])));
  const speakers = [...actors].flatMap((id) => [
    ...comment(`No source is of ${id} yet. To make one:`, '  '),
    `  #   ${commandLine('new', `source --entity ${id}`)}`,
  ]);
  return [
    ...comment(HELP.get('sources') ?? ''),
    ...comment(HELP.get('sources.*.sourcing') ?? ''),
    ...(entries.length === 0
      ? ['sources: []', ...unknown, ...speakers]
      : ['sources:', ...unknown, ...speakers, ...entries]),
  ];
}

function locatorsPart({ passages }: Proposal, kept: string[]): string[] {
  const entries = passages.flatMap(({ id, locator: { paragraph, start, end } }) => [
    ...(kept.length === 0 ? [] : comment(kept[paragraph - 1] ?? '', '  ')),
    `  ${id}: { paragraph: ${paragraph}, start: ${inList(start)}${end === undefined ? '' : `, end: ${inList(end)}`} }`,
  ]);
  return [
    ...comment(HELP.get('locators') ?? ''),
    ...(kept.length === 0
      ? []
      : comment(
          'The sentences below are the publisher’s. They help while you write; take them away before anybody else has this file: the site may quote eight words in a row, and no more.',
        )),
    ...(entries.length === 0 ? ['locators: {}'] : ['locators:', ...entries]),
  ];
}

function figuresPart({ figures, passages }: Proposal): string[] {
  const entries = figures.map(({ value, qualifier, unit, counts, paragraph }) => {
    const given = [
      `value: ${scalar(value)}`,
      ...(qualifier === undefined ? [] : [`qualifier: ${inList(qualifier)}`]),
      `unit: ${inList(unit)}`,
      `counts: ${inList(counts)}`,
      `passage: ${passageOf(paragraph, passages)}`,
    ];
    return `  - { ${given.join(', ')} }`;
  });
  return [
    ...comment(HELP.get('figures') ?? ''),
    ...(entries.length === 0 ? ['figures: []'] : ['figures:', ...entries]),
  ];
}

function typesOfTie({ ties }: DraftingDesk): string {
  return ties.length === 0
    ? ''
    : ` Types: ${ties.map(({ id, words }) => `\`${id}\`, ${words}`).join('; ')}.`;
}

function body({ passages }: Proposal): string {
  if (passages.length === 0) return `${UNTOLD} {#passage}`;
  return passages.map(({ id, locator }) => `${untold(locator)} {#${id}}`).join('\n\n');
}

function passageOf(paragraph: number, passages: Proposal['passages']): string {
  return passages.find(({ locator }) => locator.paragraph === paragraph)?.id ?? 'ID';
}

function field(path: string, value: string): string[] {
  const name = path.split('.').at(-1) ?? path;
  return [...comment(HELP.get(path) ?? ''), `${name}: ${value}`];
}

/** A value on a line of its own, in quotes where YAML would read something else. */
function scalar(value: string | number): string {
  return stringify(value, { lineWidth: 0, singleQuote: true }).trim();
}

/** A value within brackets, where commas and brackets end it. */
function inList(value: string): string {
  return /[,[\]{}]/.test(value) ? JSON.stringify(value) : scalar(value);
}
