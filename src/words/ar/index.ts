export { article } from './article.ts';
export { aspectWords } from './aspects.ts';
export { changes } from './changes.ts';
export { comparisons } from './comparisons.ts';
export { corrections } from './corrections.ts';
export { numberWord } from './number-word.ts';
export { counted } from './counted.ts';
export { dateWords, shortMonth, yearFromWords, yearRange, yearWords } from './dates.ts';
export { datedWords, GRADE_RULES, GRADE_WORDS, notesOf, whenWords } from './dated-words.ts';
export { digest } from './digest.ts';
export { EDITION_WORDS } from './edition-words.ts';
export { event } from './event.ts';
export { exchange } from './exchange.ts';
export { figureWords } from './figures.ts';
export { figuresPage } from './figures-page.ts';
export { inShort } from './in-short.ts';
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
export { map } from './map.ts';
export { network } from './network.ts';
export { sentenceCase } from './sentence-case.ts';
export { signs } from './signs.ts';
export { STANDING_RULES, STANDING_WORDS } from './standing-words.ts';
export { SURENESS_RULES, SURENESS_SIGNS, SURENESS_WORDS } from './sureness-words.ts';
export { VERDICT_SIGNS, VERDICT_WORDS, verdictsInWords } from './verdict-words.ts';
export { wording } from './wording.ts';
