import { WORDS } from '../../src/words/languages.ts';
import { piecesOf } from '../../src/words/slots.ts';
import { expect, test as base } from './quiet-page.ts';

/** What a project says of the invented desk that it has served. */
export interface OfDesk {
  /** Of its pages; its articles are in English. */
  language: keyof typeof WORDS;
}

/** A test on the invented desk, with all that the pages may say in its language. */
export const test = base.extend<OfDesk & { words: (typeof WORDS)[keyof typeof WORDS] }>({
  language: ['en', { option: true }],
  words: async ({ language }, use) => {
    await use(WORDS[language]);
  },
});

/** Of a test of what no language and no direction of reading changes: it is run in one language. */
export const ONCE = { tag: '@once' };

/**
 * A sentence of `src/words` as a page says it.
 *
 * @param text `{name}` is where the slot of that name stands
 */
export function filled(text: string, slots: Record<string, string>): string {
  return piecesOf(text)
    .map((piece) => ('words' in piece ? piece.words : (slots[piece.slot] ?? '')))
    .join('');
}

export { expect };
