import type { RootContent } from 'mdast';
import { correctionsOf } from '../../corpus/corrections.ts';
import type { Article } from '../../corpus/domain.ts';
import { eachTieOnce } from '../../corpus/each-tie-once.ts';
import { pathOf } from '../../model/paths.ts';
import {
  article as words,
  correctionEntry,
  dateWords,
  event as eventWords,
  listed,
  numberWords,
  signs,
  twins,
} from '../../words/index.ts';
import { filled, heading, type Inline, joined, link, list, paragraph } from './markdown.ts';
import { statementsWith } from './statements.ts';

/**
 * An article’s digest as a tree of Markdown: whose article it tells, its passages with their addresses and on whose word
 * they rest, its dates, figures and ties.
 *
 * @param addressOf the address of a path from the root of the site
 */
export function articleTwin(article: Article, addressOf: (path: string) => string): RootContent[] {
  const { title, summary, original, passages, reliances, accounts, figures, relations } = article;
  const { locators, entities } = article;
  const said = statementsWith(addressOf);
  const { title: headline, authors, source, url, copies, archived } = original;
  const addresses: [words: string, address: string | undefined][] = [
    [words.readOriginal, url],
    ...copies.map((copy): [string, string] => [words.copyAt(new URL(copy).hostname), copy]),
    [words.archived, archived],
  ];
  const section = (name: string, lines: Inline[][]): RootContent[] =>
    lines.length === 0 ? [] : [heading(2, name), ...list(lines)];

  return [
    heading(1, title),
    paragraph(
      ...filled(words.digestOf, {
        outlet: [source.name],
        published: [dateWords(original.published)],
      }),
    ),
    ...list([
      [twins.page, link(addressOf(pathOf(article)), addressOf(pathOf(article)))],
      [
        `${words.original}: `,
        ...filled(authors.length === 0 ? words.piece : words.pieceBy, {
          title: [headline ?? words.noHeadline],
          author: [listed(authors.map(({ name }) => name))],
          outlet: said.names([source], ''),
          date: [dateWords(original.published)],
        }),
      ],
      [twins.published, ...said.published(article)],
      ...addresses.flatMap(([name, address]) =>
        address === undefined ? [] : [[link(name, address)]],
      ),
    ]),
    heading(2, twins.summary),
    paragraph(...said.cited(summary)),
    heading(2, twins.passages),
    ...passages.flatMap((passage): RootContent[] => {
      const places = locators.get(passage.id) ?? [];
      const placed = filled(
        url === undefined && copies.length > 0 ? words.inCopy : words.inOriginal,
        {
          paragraphs: joined(
            places.map(({ paragraph, start }) => [
              words.paragraphAt(numberWords(paragraph), start),
            ]),
            signs.comma,
          ),
        },
      );
      return [
        heading(3, said.passage({ article, passage })),
        paragraph(passage.text),
        ...list([
          ...said.knownBy(reliances.filter((one) => one.passage === passage)),
          ...(places.length > 0 ? [placed] : []),
        ]),
      ];
    }),
    ...section(
      twins.dates,
      accounts.map((account) =>
        joined(
          [
            [
              ...filled(account.written === undefined ? words.notDated : words.dated, {
                event: [said.page(account.event)],
                written: [account.written ?? ''],
                date: said.dated(account),
              }),
            ],
            ...said.knownBy(account.reliances),
            ...account.passages.map((passage) => [said.passage({ article, passage })]),
          ],
          signs.facts,
        ),
      ),
    ),
    ...section(words.names, entities.length === 0 ? [] : [said.names(entities, '')]),
    ...section(eventWords.figures, figures.map(said.figure)),
    ...section(twins.ties, eachTieOnce(relations).map(said.tie)),
    ...section(
      words.corrections,
      correctionsOf(article).map(({ edition: { date, wrong = '', right = '' } }) => [
        `${dateWords(date)}. ${correctionEntry.wrong} ${wrong} ${correctionEntry.right} ${right}`,
      ]),
    ),
  ];
}
