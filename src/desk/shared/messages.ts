import type { Fields } from './fields.ts';
import type { Chip } from './chip.ts';
import type { FormField } from './form-field.ts';
import type { Missing } from './things.ts';

/** Where the server of the desk answers, below the folder of the site; each takes POST only. */
export const ACTIONS = [
  'open',
  'read',
  'check',
  'save',
  'record',
  'form',
  'make',
  'ask',
  'answer',
] as const;
export type Action = (typeof ACTIONS)[number];

/** The folder of the desk, below that of the site. */
export const DESK_PATH = '/desk/';
export const API_PATH = `${DESK_PATH}api/`;

/** Where an action is asked for, from the root of the site; Astro has nothing where the last slash is missing. */
export function pathOf(action: Action): string {
  return `${API_PATH}${action}/`;
}

/** In this header a request has the word that only the page knows. */
export const TOKEN_HEADER = 'x-desk-token';

/** A block of the body, as the form has it. */
export interface FormBlock {
  text: string;
  id?: string | undefined;
  /** Which block it was when the text was opened, counted from 0. */
  was?: number | undefined;
  /** What stands in the file as long as nothing is told there. */
  untold?: string | undefined;
}

/** What an article is known by, and what a form has of it. */
export interface ArticleState {
  id: string;
  /** The text that the form was made from. */
  base: string;
  /** Whether a file has it; a new article has none yet. */
  isWritten: boolean;
  fields: Fields;
  blocks: FormBlock[];
  /** By which other ids files that were made beside it may cite it, as long as no file has it. */
  citedAs?: string[] | undefined;
  /** The new ids of passages, by those under which other files may cite them. */
  renamed?: Record<string, string> | undefined;
}

/** Values that a field can have, by the name of their list; each with what it is called. */
export type Suggestions = Record<string, { id: string; name: string }[]>;

/** What a form needs beside the article. */
export interface Opened {
  article: ArticleState;
  form: FormField[];
  suggestions: Suggestions;
}

/** An original that has been read, with what was found in it. */
export interface ReadReport {
  /** The text, with a line for each paragraph. */
  text: string;
  /** Of each line that is a paragraph its number, as locators count; 0 for others. */
  paragraphs: number[];
  chips: Chip[];
  /** What is likely to be known before one begins. */
  notes: string[];
  /** A draft of it. */
  article: ArticleState;
}

/** Something that the check found. */
export interface DeskFinding {
  severity: 'error' | 'unpublishable' | 'warning';
  rule: string;
  message: string;
  /** Why it is a rule. */
  why: string;
  /** The way to the field, or the block, counted from 0; neither where it is in another file. */
  field?: (string | number)[] | undefined;
  block?: number | undefined;
  /** Where it is in another file; empty where it is in this one. */
  place: string;
  /** What nothing is yet, and can be made. */
  missing?: Missing | undefined;
  /** The comparison whose questions the article has not answered. */
  comparison?: string | undefined;
}

/** What has to be done for the ledger to have what an article says. */
export type LedgerState = 'after-draft' | 'to-record' | 'to-explain';

export interface Checked {
  findings: DeskFinding[];
  /** The body as pages have it. */
  html: string;
  /** Nothing where the ledger has all of it. */
  ledger?: LedgerState | undefined;
  /** The command that writes it. */
  ledgerCommand: string;
}

/** The path of the ledger; nothing where it had all already. */
export interface Recorded {
  path?: string | undefined;
}

export interface Saved {
  article: ArticleState;
  path: string;
  /** Where its page is, once the content is sound. */
  page: string;
}

/** What could not be done, and a way out. */
export interface Refusal {
  message: string;
  /** The field that it is about. */
  field?: string;
  /** Whether it can be saved as a draft. */
  canBeDraft?: boolean;
  conflict?: Conflict;
}

/** What two have written of one article. */
export interface Conflict {
  /** The text that was to be saved. */
  mine: string;
  /** The article as its file has it by now; nothing where that is gone. */
  now?: ArticleState | undefined;
}
