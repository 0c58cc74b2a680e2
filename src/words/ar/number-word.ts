/** A number as it stands at the start of a sentence. */
export { numberWords as numberWord } from './language.ts';
