export { about } from './about.ts';
export { accountList } from './account-list.ts';
export { andMore } from './and-more.ts';
export { articleEntry } from './article-entry.ts';
export { article } from './article.ts';
export { aspectWords } from './aspects.ts';
export { besideDates } from './beside-dates.ts';
export { book } from './book.ts';
export { changes } from './changes.ts';
export { citing } from './citing.ts';
export { comparisons } from './comparisons.ts';
export { correctionEntry } from './correction-entry.ts';
export { corrections } from './corrections.ts';
export { countedAtStart } from './counted-at-start.ts';
export { counted } from './counted.ts';
export { datedWords, GRADE_RULES, GRADE_WORDS, notesOf, whenWords } from './dated-words.ts';
export { data } from './data.ts';
export { dateWords, shortMonth, yearRange } from './dates.ts';
export { digest } from './digest.ts';
export { dossier } from './dossier.ts';
export { EDITION_WORDS } from './edition-words.ts';
export { entityPage } from './entity-page.ts';
export { eventEntry } from './event-entry.ts';
export { event } from './event.ts';
export { exchange } from './exchange.ts';
export { feeds } from './feeds.ts';
export { figuresPage } from './figures-page.ts';
export { figureWords } from './figures.ts';
export { filterList } from './filter-list.ts';
export { filteredTimeline } from './filtered-timeline.ts';
export { filters } from './filters.ts';
export { frame } from './frame.ts';
export { home } from './home.ts';
export { inShort } from './in-short.ts';
export { indexes } from './indexes.ts';
export { KIND_WORDS, SOURCE_SORT_WORDS, SOURCING_WORDS, STANCE_WORDS } from './kinds.ts';
export { lagWords, timeWords } from './lags.ts';
export { landName } from './land-name.ts';
export {
  direction,
  either,
  inOrder,
  language,
  listed,
  listParts,
  numberWords,
} from './language.ts';
export { limits } from './limits.ts';
export { map } from './map.ts';
export { mentionList } from './mention-list.ts';
export { mentionsIn } from './mentions-in.ts';
export { menu } from './menu.ts';
export { missedPage } from './missed-page.ts';
export { nameList } from './name-list.ts';
export { nameTable } from './name-table.ts';
export { network } from './network.ts';
export { offline } from './offline.ts';
export { PAGE_KIND_WORDS } from './page-kinds.ts';
export { pageLinks, pageTitle } from './page-links.ts';
export { passageLink } from './passage-link.ts';
export { referenceList } from './reference-list.ts';
export { searchResults } from './search-results.ts';
export { search } from './search.ts';
export { sentenceCase } from './sentence-case.ts';
export { signs } from './signs.ts';
export { sourcePage } from './source-page.ts';
export { STANDING_RULES, STANDING_WORDS } from './standing-words.ts';
export { style } from './style.ts';
export { SURENESS_RULES, SURENESS_SIGNS, SURENESS_WORDS } from './sureness-words.ts';
export { tables } from './tables.ts';
export { taking } from './taking.ts';
export { themeSwitch } from './theme-switch.ts';
export { tieLine } from './tie-line.ts';
export { timeline } from './timeline.ts';
export { together } from './together.ts';
export { llms, twins } from './twins.ts';
export { VERDICT_SIGNS, VERDICT_WORDS, verdictsInWords } from './verdict-words.ts';
export { wording } from './wording.ts';
export { indexNames } from './index-names.ts';
export { yearWords } from './years.ts';
