import { commandLine, DEVELOP } from '../check/command-line.ts';
import { daySpan } from '../model/dates/day-span.ts';
import { plainSpan } from '../model/dates/in-range.ts';
import { idFromWords } from '../model/ids.ts';
import type { Knowledge } from '../proposing/knowledge.ts';
import type { KindOfName } from '../proposing/names/kind-of-name.ts';
import type { Proposal } from '../proposing/propose.ts';
import type { DraftFields } from './draft-text.ts';

const FOLDERS: Record<KindOfName, string> = {
  person: 'actors',
  organization: 'actors',
  other: 'actors',
  place: 'places',
  country: 'countries',
};

/** What was found in an original, in lines for a terminal. @param today as `2015-09-30` */
export function summaryOf(proposal: Proposal, today: string): string {
  const { title, outlet, author, published, url, things, dates, figures, sourcing } = proposal;
  const isToCome =
    published !== undefined &&
    daySpan(published.date).earliest > (plainSpan(today)?.latest ?? Infinity);
  return [
    line('headline', title),
    line('outlet', outlet && `${outlet.id}. ${outlet.basis}`),
    line('author', author),
    line('published', published && `${published.date}. ${published.basis}`),
    ...(isToCome ? [`           This is after today, ${today}: look at it again.`] : []),
    line('address', url),
    line('known', listOf(things.map(({ id, count }) => `${id} ${count}`))),
    line(
      'dates',
      listOf(
        dates.map(
          ({ written, date, event }) => `“${written}” ${date}${event ? ` (${event.event}?)` : ''}`,
        ),
      ),
    ),
    line('figures', listOf(figures.map(({ written }) => `“${written}”`))),
    line('sourcing', listOf(sourcing.map(({ written }) => `“${written}”`))),
    ...proposal.comparisons.map(({ comparison, why }) =>
      line('belongs to', `${comparison}? ${why}`),
    ),
    ...proposal.samePieces.map(({ article, why }) => line('the same', `${article}? ${why}`)),
  ].join('\n');
}

/** What is left to do after a draft was written. */
export function nextSteps(
  path: string,
  { source }: DraftFields,
  { newNames }: Proposal,
  { outlets }: Knowledge,
  hasKeptText: boolean,
): string {
  const isOutletNew = source !== undefined && !outlets.some(({ id }) => id === source);
  const files = [
    ...(isOutletNew ? [`  content/sources/${source}.yaml: the outlet`] : []),
    ...newNames.map(
      ({ name, kind }) =>
        `  content/${FOLDERS[kind]}/${idFromWords(name, new Set())}.yaml: ${name}, a ${kind === 'other' ? 'thing of some kind' : kind} as it seems`,
    ),
  ];
  return [
    `\n${path} is written, as a draft.`,
    ...(hasKeptText
      ? [
          'It holds the sentences of the original as comments. They are the publisher’s: take them away before anybody else has the file. The site may quote eight words in a row, and no more.',
        ]
      : []),
    ...(files.length === 0
      ? []
      : ['What no file knows yet; those that matter want a file:', ...files]),
    'Next:',
    '  1. Tell each passage in your own words, and fill in what is empty.',
    `  2. ${commandLine('check')} says what is missing; ${DEVELOP} shows the draft.`,
    `  3. Take "draft: true" away and run ${commandLine('ledger')}.`,
  ].join('\n');
}

function line(name: string, value: string | undefined): string {
  return `${name.padEnd(11)}${value === undefined || value === '' ? 'not found' : value}`;
}

function listOf(entries: string[]): string {
  return entries.join(', ');
}
