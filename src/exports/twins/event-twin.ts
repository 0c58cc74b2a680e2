import type { RootContent } from 'mdast';
import { conflictsIn } from '../../corpus/conflicts.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Event } from '../../corpus/domain.ts';
import { citedRole } from '../../corpus/roles.ts';
import {
  type AccountInDetail,
  accountsInDetail,
  comparisonsCiting,
  silentOn,
} from '../../corpus/side-by-side.ts';
import { pathOf } from '../../model/paths.ts';
import { gradeOfStanding, STANDINGS } from '../../model/standing.ts';
import {
  accountList,
  andMore,
  aspectWords,
  counted,
  event as words,
  inShort,
  numberWords,
  signs,
  STANDING_WORDS,
  twins,
} from '../../words/index.ts';
import { filled, heading, type Inline, joined, link, list, paragraph } from './markdown.ts';
import { statementsWith } from './statements.ts';

const MOST_SILENT = 12;

/**
 * An event as a tree of Markdown: when it was, how well it is established, the accounts one by one with how each knows,
 * in what they differ, and who is silent.
 *
 * @param addressOf the address of a path from the root of the site
 */
export function eventTwin(
  event: Event,
  corpus: Corpus,
  addressOf: (path: string) => string,
): RootContent[] {
  const { title, description, dating, standing, record, origins, place, participants } = event;
  const { isInConflict, variations } = event;
  const said = statementsWith(addressOf);
  const accounts = accountsInDetail(corpus, event);
  const silent = silentOn(corpus, event);
  const comparisons = comparisonsCiting(corpus, event);
  const conflicts = conflictsIn(comparisons).filter(({ point }) => point.contests.includes(event));
  const heads: Inline[][] = [
    [twins.page, link(addressOf(pathOf(event)), addressOf(pathOf(event)))],
    [twins.when, ...said.dated(dating)],
    filled(words.standing, {
      standing: [STANDING_WORDS[standing]],
      grade: [numberWords(gradeOfStanding(standing))],
      grades: [numberWords(STANDINGS.length)],
      origins: filled(
        accountList.origins({
          known: origins.known.length,
          atLeast: origins.atLeast,
          isOnRecord: record?.isOrigin === true,
          untraced: origins.untraced.length,
        }),
        {
          articles: [counted(event.articles.length, 'article')],
          origins: [counted(origins.known.length, 'known-origin')],
          known: said.names(origins.known, ''),
          untraced: said.names(origins.untraced, ''),
        },
      ),
    }),
    ...(record
      ? [
          filled(record.confirms ? words.confirmedByRecord : words.onRecord, {
            record: said.cited(record.text),
          }),
        ]
      : []),
    ...(!record && standing === 'claimed' ? [[words.noRecord]] : []),
    ...(record?.onlyClaimed
      ? [filled(words.onlyClaimed, { claim: said.cited(record.onlyClaimed) })]
      : []),
    ...(isInConflict ? [[words.noDayFits]] : []),
    ...(variations.length > 0
      ? [filled(words.differ, { accounts: [words.differing], aspects: [aspectWords(variations)] })]
      : []),
    ...conflicts.map(({ comparison, point }) =>
      filled(inShort.conflict, { question: [said.page({ ...comparison, title: point.question })] }),
    ),
  ];
  const involved = [
    ...participants.map((participant): Inline[] => [
      ...said.names([participant.entity], ''),
      ': ',
      ...said.cited(citedRole(event, participant, corpus.things)),
    ]),
    ...(place
      ? [
          [
            ...said.names([place], ''),
            `: ${dating.isPlanned ? words.whereItIsToBe : words.whereItWas}`,
          ],
        ]
      : []),
  ];

  const told = ({
    account,
    participants,
    places,
    figures,
    adds,
    leavesOut,
  }: AccountInDetail): RootContent[] => {
    const { article, passages, written, reliances } = account;
    const line = (name: string, content: Inline[]): Inline[] => [`${name}: `, ...content];
    return [
      heading(3, `${article.original.source.name}: `, said.page(article)),
      ...passages.map((passage) =>
        paragraph(passage.text, ' ', said.passage({ article, passage })),
      ),
      ...list([
        line(words.writtenTime, [written === undefined ? words.noTime : words.written(written)]),
        line(words.readTime, said.dated(account)),
        line(words.reliesOn, joined(said.knownBy(reliances), signs.semicolon)),
        line(words.namedParticipants, said.names(participants, words.notNamed)),
        line(words.places, said.names(places, words.notNamed)),
        line(
          words.figures,
          figures.length === 0
            ? [words.noFigures]
            : joined(figures.map(said.figure), signs.semicolon),
        ),
        ...(accounts.length > 1
          ? [
              line(words.namedAlone, said.names(adds, words.nobodyElse)),
              line(words.namedByOthers, said.names(leavesOut, words.nobody)),
            ]
          : []),
      ]),
    ];
  };

  return [
    heading(1, title),
    paragraph(...said.cited(description)),
    ...list(heads),
    ...(involved.length > 0 ? [heading(2, words.tookPart), ...list(involved)] : []),
    heading(2, accounts.length > 1 ? words.accounts : words.onlyAccount),
    ...accounts.flatMap(told),
    ...(silent.length > 0
      ? [
          heading(2, words.silent),
          paragraph(`${counted(silent.length, 'article')}. ${words.silentLead}`),
          ...list([
            ...silent
              .slice(0, MOST_SILENT)
              .map((article): Inline[] => [
                `${article.original.source.name}: `,
                said.page(article),
              ]),
            ...(silent.length > MOST_SILENT ? [[andMore(silent.length - MOST_SILENT)]] : []),
          ]),
        ]
      : []),
    ...(comparisons.length > 0
      ? [heading(2, words.comparisons), ...list(comparisons.map((one) => [said.page(one)]))]
      : []),
  ];
}
