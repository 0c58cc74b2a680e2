export { aspectWords } from './aspects.ts';
export { numberWord } from './corpus-counts.ts';
export { counted } from './counted.ts';
export { dateWords, shortMonth, yearRange, yearWords } from './dates.ts';
export { datedWords, GRADE_RULES, GRADE_WORDS, notesOf, whenWords } from './dated-words.ts';
export { EDITION_WORDS } from './edition-words.ts';
export { figureWords } from './figures.ts';
export { filterList } from './filter-list.ts';
export { filteredTimeline } from './filtered-timeline.ts';
export { filters } from './filters.ts';
export { inShort } from './in-short.ts';
export { indexes } from './indexes.ts';
export { KIND_WORDS, SOURCE_SORT_WORDS, SOURCING_WORDS, STANCE_WORDS } from './kinds.ts';
export { lagWords, timeWords } from './lags.ts';
export {
  direction,
  either,
  inOrder,
  language,
  listed,
  listParts,
  numberWords,
} from './language.ts';
export { mentionsIn } from './mentions-in.ts';
export { PAGE_KIND_WORDS } from './page-kinds.ts';
export { searchResults } from './search-results.ts';
export { search } from './search.ts';
export { sentenceCase } from './sentence-case.ts';
export { STANDING_RULES, STANDING_WORDS } from './standing-words.ts';
export { SURENESS_RULES, SURENESS_SIGNS, SURENESS_WORDS } from './sureness-words.ts';
export { themeSwitch } from './theme-switch.ts';
export { timeline } from './timeline.ts';
export { VERDICT_SIGNS, VERDICT_WORDS, verdictsInWords } from './verdict-words.ts';
