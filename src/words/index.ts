/**
 * All that is said to readers, in the language of the desk: English here, and in a build the language that
 * `content/desk.yaml` names, which `src/build/words-of-desk.ts` puts in the place of this one.
 */
export * from './en/index.ts';
