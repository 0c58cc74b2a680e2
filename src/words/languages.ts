import type { Language } from '../model/languages.ts';
import * as ar from './ar/index.ts';
import * as en from './en/index.ts';

/** Every language of the pages. English is the measure: what another lacks fails the type check. */
export const WORDS: Record<Language, typeof en> = { en, ar };
