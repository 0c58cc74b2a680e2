import { type Correction, pathOfEdition } from '../../corpus/corrections.ts';
import type { Article, Comparison, Event } from '../../corpus/domain.ts';
import { pathOf, pathOfPassage } from '../../model/paths.ts';
import { piecesOf } from '../../words/slots.ts';
import {
  comparisons,
  corrections,
  datedWords,
  feeds as words,
  passageLink,
  STANCE_WORDS,
} from '../../words/index.ts';
import type { FeedEntry } from './feed.ts';
import { htmlOf, linkTo, paragraph } from './html.ts';
import { urnOf } from './urn.ts';

/** An entry without its days, which follow from the ledger. */
export type Entry = Omit<FeedEntry, 'published' | 'updated'>;

/** By what entries are named, and where their links lead. */
export interface Place {
  /** The name of the desk. */
  desk: string;
  /** The address of a path from the root of the site. */
  addressOf: (path: string) => string;
}

/** An article: what it says in short, and its original. */
export function articleEntry(article: Article, { desk }: Place): Entry {
  const path = pathOf(article);
  return entryOf(article, path, urnOf(desk, path), [paragraph(htmlOf(article.summary.text))]);
}

/** What an article tells of an event: when it was, and the passages. */
export function accountEntry(event: Event, article: Article, place: Place): Entry {
  const accounts = event.accounts.filter((account) => account.article === article);
  const [first] = accounts.flatMap(({ passages }) => passages);
  return entryOf(
    article,
    first ? pathOfPassage(article.id, first.id) : pathOf(article),
    urnOf(place.desk, `${pathOf(event)}#${article.id}`),
    accounts.flatMap((account) => [
      paragraph(htmlOf(words.when(datedWords(account), account.written))),
      ...account.passages.map((passage) =>
        paragraph(htmlOf(passage.text), linkToPassage(article, passage, place)),
      ),
    ]),
  );
}

/** What an article answers to the questions of a comparison. */
export function answersEntry(comparison: Comparison, article: Article, place: Place): Entry {
  const answers = comparison.points.flatMap(({ question, cells }) =>
    cells
      .filter((cell) => cell.article === article)
      .map((cell) =>
        paragraph(
          `<strong>${htmlOf(question)}</strong>`,
          ...(cell.stance === 'silent'
            ? [htmlOf(comparisons.silent)]
            : [
                ...(cell.stance === 'says'
                  ? []
                  : [htmlOf(comparisons.stance(STANCE_WORDS[cell.stance]))]),
                htmlOf(cell.text),
                linkToPassage(article, cell.passage, place),
              ]),
        ),
      ),
  );
  const id = urnOf(place.desk, `${pathOf(comparison)}#${article.id}`);
  return entryOf(article, pathOf(article), id, answers);
}

/** What was wrong in an article, and what is right. */
export function correctionEntry({ article, edition }: Correction, { desk }: Place): Entry {
  const changes = pathOfEdition(article, edition);
  return entryOf(
    article,
    edition.changes.length > 0 ? changes : pathOf(article),
    urnOf(desk, changes),
    [paragraph(htmlOf(corrections.entry(edition.wrong ?? '', edition.right ?? '')))],
  );
}

function entryOf(article: Article, path: string, id: string, paragraphs: string[]): Entry {
  const { original, title } = article;
  const copy = original.copies[0] ?? original.archived;
  const { name } = original.source;
  const slots: Record<string, string> = {
    outlet: original.url ? linkTo(original.url, name) : htmlOf(name),
    copy: copy ? linkTo(copy, new URL(copy).hostname) : '',
    published: htmlOf(
      datedWords({
        date: original.published,
        grade: original.grade,
        isPlanned: false,
        isKnownBy: false,
      }),
    ),
  };
  const isCopy = original.url === undefined && copy !== undefined;
  const ofOriginal = piecesOf(isCopy ? words.copied : words.original).map((piece) =>
    'words' in piece ? htmlOf(piece.words) : (slots[piece.slot] ?? ''),
  );
  return {
    id,
    title,
    path,
    original: original.url ?? copy,
    html: [...paragraphs, paragraph(ofOriginal.join(''))].join(''),
  };
}

function linkToPassage(
  article: Article,
  passage: { id: string; name: string },
  { addressOf }: Place,
): string {
  return linkTo(
    addressOf(pathOfPassage(article.id, passage.id)),
    passageLink.passage(passage.name),
  );
}
