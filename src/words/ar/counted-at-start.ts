/** What is counted, at the start of a sentence: as within one. */
export { counted as countedAtStart } from './counted.ts';
