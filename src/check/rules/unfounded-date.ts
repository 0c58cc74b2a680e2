import { ownText } from '../../model/own-text.ts';
import { PUBLISHED } from '../../model/schemas/article.ts';
import { type DatingInFile, datingsIn } from '../datings.ts';
import type { Rule } from '../rule.ts';

/** What a grade of a date asks for is there. */
export const unfoundedDate: Rule = {
  id: 'unfounded-date',
  severity: 'error',
  why: 'A reader can see of every date whether the article says it, and how it was found where it does not.',
  example: {
    path: 'content/articles/an-article.md',
    right: '    written: on Sunday\n',
    wrong: '    grade: record\n    basis: It is public record.\n',
  },
  check({ files }) {
    return datingsIn(files).flatMap((dating) => {
      const { file, field } = dating;
      return messagesFor(dating).map((message) => ({
        path: file.path,
        at: file.positionOf(field),
        message,
      }));
    });
  },
};

function messagesFor(dating: DatingInFile): string[] {
  const { of, date, grade, basis, written, reckonedFrom, isKnownBy } = dating;
  const isOfEvent = of !== PUBLISHED;
  const isFromPublication =
    isOfEvent && grade === 'bounded' && reckonedFrom.every(({ value }) => value === PUBLISHED);
  const messages: string[] = [];
  if (grade === 'stated' && basis !== undefined) {
    messages.push(
      'It has a "basis", so it is more than stated. Say how it is known: "grade: completed", computed, bounded or record.',
    );
  }
  if (grade !== 'stated' && basis === undefined && !isFromPublication) {
    messages.push(`A date that is ${grade} needs a "basis" that says how it follows.`);
  }
  if ((grade === 'computed' || grade === 'bounded') && reckonedFrom.length === 0) {
    messages.push(
      `A date that is ${grade} needs "reckonedFrom": ${isOfEvent ? `${PUBLISHED}, or events` : 'the events'} under "dates" that it follows from.`,
    );
  }
  if (grade === 'record' && basis !== undefined && !citesReference(basis)) {
    messages.push('A date from the record needs its reference in the "basis": [@reference].');
  }
  if (isOfEvent && ['stated', 'completed', 'computed'].includes(grade) && written === undefined) {
    messages.push(
      `A date that is ${grade} follows from words of the article. Give them as "written", or say "grade: bounded" or record.`,
    );
  }
  if (grade === 'bounded' && date !== undefined && /^-?\d{4}-\d{2}-\d{2}$/.test(date)) {
    messages.push(
      `Bounds leave more than the one day ${date}. Write them, such as [..${date}] for a day not after it.`,
    );
  }
  if (
    isOfEvent &&
    reckonedFrom.some(({ value }) => value === PUBLISHED) &&
    date?.startsWith('../')
  ) {
    const end = date.slice('../'.length);
    messages.push(
      `The article's own date is no end of what it tells. Write [..${end}] for what was done by then, or ${end}/.. with "knownBy: true" for what went on.`,
    );
  }
  if (isKnownBy && date !== undefined && !/^[^/[{]+\/\.\.$/.test(date)) {
    messages.push('What is known by a day and goes on has an open end: 2015-09-30/..');
  }
  return messages;
}

function citesReference(basis: string): boolean {
  return ownText(basis).notes.some(({ citations }) =>
    citations.some((citation) => 'reference' in citation),
  );
}
