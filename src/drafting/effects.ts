import type { Content } from '../files/read-content.ts';
import type { AskingChoices } from './asking-choices.ts';

/** What the commands for new things do to the world. */
export interface NewThingEffects {
  content(): Content;
  /** The text of a file of content. */
  textOf(path: string): string;
  /** Writes a file that is not there yet, whole; says whether it did. */
  create(path: string, text: string): boolean;
  /** Writes a file anew, whole; says whether it did: not where it no longer has the text that it had before. */
  change(path: string, before: string, text: string): boolean;
  /** What it has found and done. */
  say(text: string): void;
  /** What keeps it from doing it. */
  complain(text: string): void;
  /** Nothing where nobody can be asked. */
  ask?: AskingChoices | undefined;
}

/** What such a command was told. */
export interface ToldFlags {
  /** What stands beside the flags. */
  rest: string[];
  /** By the name of a flag, what was said behind it each time. */
  flags: ReadonlyMap<string, string[]>;
  yes?: boolean | undefined;
  json?: boolean | undefined;
  dryRun?: boolean | undefined;
}
