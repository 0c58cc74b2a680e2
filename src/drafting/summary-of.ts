import { commandLine, DEVELOP } from '../check/command-line.ts';
import { daySpan } from '../model/dates/day-span.ts';
import { plainSpan } from '../model/dates/in-range.ts';
import type { Proposal } from '../proposing/propose.ts';

const ENGLISH_ONLY = 'Dates, sources and figures are read in English only.';

/** What was found in an original, in lines for a terminal. @param today as `2015-09-30` */
export function summaryOf(proposal: Proposal, today: string): string {
  const { title, outlet, site, author, published, url, things, dates, figures, sourcing } =
    proposal;
  const isToCome =
    published !== undefined &&
    daySpan(published.date).earliest > (plainSpan(today)?.latest ?? Infinity);
  // What is not read is not missing.
  const read = (name: string, value: string) =>
    value === '' && !proposal.isInEnglish ? [] : [line(name, value)];
  return [
    line('headline', title),
    line(
      'outlet',
      outlet ? `${outlet.id}. ${outlet.basis}` : site && `${site}, which no file knows`,
    ),
    line('author', author),
    line('published', published && `${published.date}. ${published.basis}`),
    ...(isToCome ? [`           This is after today, ${today}: look at it again.`] : []),
    line('address', url),
    line('known', listOf(things.map(({ id, count }) => `${id} ${count}`))),
    ...(proposal.isInEnglish ? [] : [`${' '.repeat(11)}${ENGLISH_ONLY}`]),
    ...read(
      'dates',
      listOf(
        dates.map(
          ({ written, date, event }) => `“${written}” ${date}${event ? ` (${event.event}?)` : ''}`,
        ),
      ),
    ),
    ...read('figures', listOf(figures.map(({ written }) => `“${written}”`))),
    ...read('sourcing', listOf(sourcing.map(({ written }) => `“${written}”`))),
    ...proposal.comparisons.map(({ comparison, why }) =>
      line('belongs to', `${comparison}? ${why}`),
    ),
    ...proposal.samePieces.map(({ article, why }) => line('the same', `${article}? ${why}`)),
  ].join('\n');
}

/**
 * What is left to do after a draft was written.
 *
 * @param commands those that make files of what no file knows yet
 */
export function nextSteps(path: string, commands: string[], hasKeptText: boolean): string {
  return [
    `\n${path} is written, as a draft.`,
    ...(hasKeptText
      ? [
          'It holds the sentences of the original as comments. They are the publisher’s: take them away before anybody else has the file. The site may quote eight words in a row, and no more.',
        ]
      : []),
    ...(commands.length === 0
      ? []
      : [
          'What no file knows yet. For those that matter, a command each, with its kind as it seems:',
          ...commands.map((command) => `  ${command}`),
          `For another name of what is here: ${commandLine('new', 'alias ID "Another Name"')}`,
        ]),
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
