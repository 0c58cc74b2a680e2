import type {
  Article,
  CitedText,
  Dated,
  Figure,
  PlacedPassage,
  Relation,
  Reliance,
  Thing,
} from '../../corpus/domain.ts';
import { pathOf, pathOfPassage } from '../../model/paths.ts';
import type { Grade } from '../../model/schemas/fields.ts';
import { inDeskWords } from '../../words/in-desk-words.ts';
import {
  article as articleWords,
  dateWords,
  event as eventWords,
  GRADE_WORDS,
  nameList,
  notesOf,
  passageLink,
  sentenceCase,
  signs,
  SOURCING_WORDS,
  STANDING_WORDS,
  tieLine,
  whenWords,
} from '../../words/index.ts';
import { code, filled, type Inline, joined, link } from './markdown.ts';

/** Statements of a page as lines of Markdown, each with the address of what says it. */
export interface Statements {
  /** A text of ours, with what stands behind each of its sentences. */
  cited: (text: CitedText) => Inline[];
  /** A date in words and as EDTF, how it is known, and how it follows. */
  dated: (dated: Dated) => Inline[];
  /** A date of publication, the same. */
  published: (article: Article) => Inline[];
  passage: (passage: PlacedPassage) => Inline;
  figure: (figure: Figure) => Inline[];
  tie: (relation: Relation) => Inline[];
  /** How it is known, and on which way the word came; what rests on the same is said once. */
  knownBy: (reliances: Reliance[]) => Inline[][];
  names: (things: Thing[], none: string) => Inline[];
  page: (of: {
    kind: Article['kind'] | 'event' | 'comparison';
    id: string;
    title: string;
  }) => Inline;
}

/** @param addressOf the address of a path from the root of the site */
export function statementsWith(addressOf: (path: string) => string): Statements {
  const passage: Statements['passage'] = ({ article, passage: { id, name } }) =>
    link(
      passageLink.passageOf(article.original.source.name, name),
      addressOf(pathOfPassage(article.id, id)),
    );
  const name = (thing: Thing) => link(thing.name, addressOf(pathOf(thing)));

  const cited: Statements['cited'] = ({ text, notes }) => {
    const ends = [...notes.map(({ at }) => at), text.length];
    return ends.flatMap((end, index): Inline[] => {
      const { passages = [], references = [] } = notes[index] ?? {};
      const behind = [
        ...passages.map(passage),
        ...references.map(({ title, publisher, url }) => link(`${publisher}: ${title}`, url)),
      ];
      return [
        text.slice(ends[index - 1] ?? 0, end),
        ...(behind.length > 0
          ? [
              ' (',
              ...joined(
                behind.map((one) => [one]),
                signs.semicolon,
              ),
              ')',
            ]
          : []),
      ];
    });
  };

  const known = (
    when: string,
    date: string,
    { grade, basis }: { grade: Grade; basis: CitedText | undefined },
    notes: string[],
  ): Inline[] => [
    when,
    ' (',
    code(date),
    ')',
    ...notes.flatMap((note) => [signs.comma, note]),
    ...(grade === 'stated' ? [] : [signs.comma, GRADE_WORDS[grade]]),
    ...(basis ? filled(articleWords.basis, { basis: cited(basis) }) : []),
  ];

  return {
    cited,
    passage,
    dated: (dated) =>
      known(whenWords(dated), dated.date, dated, notesOf({ isPlanned: dated.isPlanned })),
    published: ({ original }) =>
      known(dateWords(original.published), original.published, original, []),
    figure: (figure) => [
      ...filled(figure.date === undefined ? articleWords.figure : articleWords.figureAt, {
        figure: [inDeskWords.figureWords(figure)],
        counts: [figure.counts],
        date:
          figure.date === undefined ? [] : [dateWords(figure.date), signs.comma, code(figure.date)],
      }),
      signs.facts,
      passage(figure),
    ],
    tie: (relation) => {
      const { from, type, to, isMutual, account, undated, what, channel, by, standing } = relation;
      const when = account
        ? known(whenWords(account), account.date, account, [])
        : [tieLine.noTime(undated ?? '')];
      return [
        ...filled(isMutual ? tieLine.tieBothWays : tieLine.tie, {
          name: [name(from)],
          how: [type.from],
          others: [name(to)],
        }),
        signs.facts,
        ...filled(tieLine.details, {
          when: unstopped(when),
          what: what === undefined ? [] : [tieLine.what(what)],
          by: channel === undefined ? [] : [tieLine.by(channel)],
          speakers: [name(by)],
          standing: [STANDING_WORDS[standing]],
          passages: [passage(relation)],
        }),
      ];
    },
    knownBy: (reliances) =>
      [...new Map(reliances.map((one) => [`${one.source.id} ${one.sourcing}`, one])).values()].map(
        ({ sourcing, chain }) =>
          filled(eventWords.knownBy, {
            sourcing: [sentenceCase(SOURCING_WORDS[sourcing])],
            chain: joined(
              chain.map((source) => [name(source)]),
              nameList.relyingOn,
            ),
          }),
      ),
    names: (things, none) =>
      things.length === 0
        ? [none]
        : joined(
            things.map((thing) => [name(thing)]),
            signs.comma,
          ),
    page: (of) => link(of.title, addressOf(pathOf(of))),
  };
}

/** What stands before a full stop, without one of its own. */
function unstopped(line: Inline[]): Inline[] {
  const last = line.findLastIndex((piece) => piece !== '');
  return line.map((piece, index) =>
    index === last && typeof piece === 'string' ? piece.replace(/\.$/, '') : piece,
  );
}
