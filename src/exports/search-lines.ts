import type { Corpus } from '../corpus/corpus.ts';
import type { Article, Comparison, Event, Source } from '../corpus/domain.ts';
import { filterValuesOf } from '../corpus/filter-values.ts';
import { listPages, ON_ONE_PAGE, pathOfPage } from '../corpus/list-pages.ts';
import { kindOfPage } from '../corpus/page-kind.ts';
import { daySpan, placedSpan } from '../model/dates/day-span.ts';
import { dayToDate } from '../model/dates/days.ts';
import { type Filter, FILTERS } from '../model/filters.ts';
import type { PageKind } from '../model/index-fields.ts';
import { type MentionPlace, mentionWord } from '../model/names/mention-word.ts';
import { pathOf, pathOfPassage } from '../model/paths.ts';
import { type Sureness, surenessOf } from '../model/sureness.ts';
import { datedWords } from '../search/index/dated-words.ts';
import { readersIn, wordsOfText } from '../search/index/words-of-text.ts';
import { asWhole, withoutUnseen } from '../search/query/words.ts';
import { contentLanguage } from '../words/content-language.ts';
import { inDeskWords } from '../words/in-desk-words.ts';
import { dateWords, figuresPage, language, notesOf, signs, whenWords } from '../words/index.ts';

/** A piece of text that can be found, and all by which it is. The pieces of a page follow each other. */
export interface SearchLine extends Record<Exclude<Filter, 'kind'>, string[]> {
  /** Unique; that of a passage is its id in the table of passages. */
  id: string;
  /** Where it stands, and on which page that is. */
  address: string;
  page: string;
  /** What kind of page it is, as the filter of that name has it. */
  kind: string;
  title: string;
  /** Whose original an article tells. */
  outlet: string | null;
  /** The date of the page as EDTF and in words, and the first and last day that it may mean, ISO 8601. */
  date: string | null;
  dateInWords: string | null;
  sureness: Sureness | null;
  earliest: string | null;
  latest: string | null;
  /** Of its text, BCP 47. */
  language: string;
  text: string;
  /** The words that stand for what it mentions, its numbers, its dates, and for what a query writes otherwise. */
  words: string;
  /** The ids of what it mentions. */
  mentions: string[];
}

/** What all pieces of a page have in common. */
type OfPage = Omit<SearchLine, 'id' | 'address' | 'text' | 'words' | 'mentions'>;

/** What a piece has of its own. */
interface Piece {
  id: string;
  path?: string;
  text: string;
  mentions?: string[];
  /** Where it mentions them; where nothing is said, not in an article. */
  place?: MentionPlace;
  /** Words by which its page is found, beside those of its text. */
  more?: string[];
}

type AddressOf = (path: string) => string;

/** So often the words of a date stand there that is of one day. */
const TIMES_OF_DAY = 10;

const languageOfText = contentLanguage ?? language;
const readers = readersIn([...new Set([language, languageOfText])].sort().join(' '));

/**
 * The text of the site piece by piece, as a search engine takes it: passages of articles, what stands on the pages of
 * events and comparisons, figures, and what sources are. Pages of countries, actors and places are found by their names.
 *
 * @param addressOf the address of a path from the root of the site
 */
export function* searchLines(corpus: Corpus, addressOf: AddressOf): Generator<SearchLine> {
  const { articles, events, comparisons, sources } = corpus;
  for (const article of articles.toReversed()) yield* linesOfArticle(article, addressOf);
  for (const event of events) yield* linesOfEvent(event, addressOf);
  for (const comparison of comparisons) yield* linesOfComparison(comparison, addressOf);
  yield* linesOfFigures(corpus, addressOf);
  for (const source of sources) yield lineOfSource(source, addressOf);
}

function linesOfArticle(article: Article, addressOf: AddressOf): SearchLine[] {
  const { id, title, summary, original, passages } = article;
  const page: OfPage = {
    ...ofPage('article', pathOf(article), title, addressOf),
    ...datedBy(original.published, dateWords(original.published), surenessOf(original.grade)),
    outlet: original.source.name,
    ...idsOf(filterValuesOf(article)),
  };
  return [
    lineOf(page, {
      id: `articles/${id}`,
      text: summary.text,
      more: wordsOfDate(original.published),
    }),
    ...passages.map((passage) =>
      lineOf(page, {
        id: `${id}#${passage.id}`,
        path: addressOf(pathOfPassage(id, passage.id)),
        text: passage.text,
        mentions: passage.mentions.map(({ entity }) => entity),
        place: 'article',
      }),
    ),
  ];
}

function linesOfEvent(event: Event, addressOf: AddressOf): SearchLine[] {
  const { id, title, description, dating, participants, place, standing, record, accounts } = event;
  const page: OfPage = {
    ...ofPage('event', pathOf(event), title, addressOf),
    ...datedBy(
      dating.date,
      [whenWords(dating), ...notesOf(dating)].join(signs.facts),
      surenessOf(dating.grade, standing),
    ),
    ...idsOf(filterValuesOf(event)),
  };
  const involved = [...participants.map(({ entity }) => entity), ...(place ? [place] : [])];
  return [
    lineOf(page, {
      id: `events/${id}`,
      text: [description, record?.text, ...participants.map(({ role }) => role)]
        .flatMap((text) => text?.text ?? [])
        .join(signs.facts),
      mentions: involved.map((entity) => entity.id),
      more: wordsOfDate(dating.date),
    }),
    ...accounts.map((account, index) =>
      lineOf(page, {
        id: `events/${id}/${index + 1}`,
        text: account.passages.map(({ text }) => text).join('\n'),
      }),
    ),
  ];
}

function linesOfComparison(comparison: Comparison, addressOf: AddressOf): SearchLine[] {
  const { id, title, summary, points, reading, wouldSettle } = comparison;
  const page: OfPage = {
    ...ofPage('comparison', pathOf(comparison), title, addressOf),
    ...idsOf(filterValuesOf(comparison)),
  };
  const answers = points.map(({ question, cells, record }) => ({
    text: [
      question,
      ...cells.flatMap((cell) => ('text' in cell ? [cell.text] : [])),
      ...(record ? [record.text.text] : []),
    ].join(signs.facts),
    mentions: cells.flatMap((cell) =>
      'passage' in cell ? cell.passage.mentions.map(({ entity }) => entity) : [],
    ),
  }));
  return [
    lineOf(page, { id: `comparisons/${id}`, text: summary.text }),
    ...[...answers, ...reading, ...wouldSettle].map((piece, index) =>
      lineOf(page, {
        id: `comparisons/${id}/${index + 1}`,
        text: piece.text,
        mentions: 'mentions' in piece ? piece.mentions : [],
      }),
    ),
  ];
}

function linesOfFigures({ articles, has }: Corpus, addressOf: AddressOf): SearchLine[] {
  if (!has.figures) return [];
  const figures = articles.toReversed().flatMap((article) => article.figures);
  return listPages(figures, ON_ONE_PAGE.figures).flatMap(({ page: { items, current } }) => {
    const path = pathOfPage('/figures/', current);
    const page = ofPage('figures', path, figuresPage.heading, addressOf);
    return items.map((figure, index) =>
      lineOf(page, {
        id: `figures/${current}/${index + 1}`,
        path: addressOf(`${path}#figure_${index + 1}`),
        text: `${inDeskWords.figureWords(figure)}: ${figure.counts}`,
      }),
    );
  });
}

function lineOfSource(source: Source, addressOf: AddressOf): SearchLine {
  const { id, name, description, ownership, entity } = source;
  return lineOf(ofPage('source', pathOf(source), name, addressOf), {
    id: `sources/${id}`,
    text: [description, ownership].flatMap((text) => text?.text ?? []).join('\n'),
    mentions: entity ? [entity.id] : [],
  });
}

/** What is the same in every piece of a page; the values of filters are those of none. */
function ofPage(kind: PageKind, path: string, title: string, addressOf: AddressOf): OfPage {
  return {
    page: addressOf(path),
    kind: kindOfPage(kind).id,
    title,
    outlet: null,
    date: null,
    dateInWords: null,
    sureness: null,
    earliest: null,
    latest: null,
    language: languageOfText,
    ...idsOf({}),
  };
}

/** The words for the days and months of a page. The fewer these are, the more they count: they stand there more often. */
function wordsOfDate(date: string): string[] {
  const { earliest, latest } = daySpan(date);
  const times = Math.max(1, Math.round(TIMES_OF_DAY / (latest - earliest + 1)));
  return Array.from({ length: times }, () => datedWords(date)).flat();
}

function datedBy(date: string, dateInWords: string, sureness: Sureness) {
  const { earliest, latest } = placedSpan(date);
  const day = (one: number) => (Number.isFinite(one) ? dayToDate(one) : null);
  return { date, dateInWords, sureness, earliest: day(earliest), latest: day(latest) };
}

function idsOf(
  values: Partial<Record<Filter, { id: string }[]>>,
): Record<Exclude<Filter, 'kind'>, string[]> {
  const filters = FILTERS.filter((filter) => filter !== 'kind');
  return Object.fromEntries(
    filters.map((filter) => [filter, (values[filter] ?? []).map(({ id }) => id)]),
  ) as Record<Exclude<Filter, 'kind'>, string[]>;
}

function lineOf(
  page: OfPage,
  { id, path, text, mentions = [], place = 'elsewhere', more = [] }: Piece,
): SearchLine {
  const mentioned = [...new Set(mentions)];
  const words = [
    ...mentioned.map((one) => mentionWord(one, place)),
    ...wordsOfText(text, readers, page.kind === 'article').map(withoutUnseen),
    ...asWhole(text),
  ];
  return {
    id,
    address: path ?? page.page,
    ...page,
    text: text.replaceAll(/\s+/gu, ' ').trim(),
    words: [...new Set(words), ...more].join(' '),
    mentions: mentioned,
  };
}
