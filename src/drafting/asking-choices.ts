import type { Asking } from './asked-fields.ts';
import type { Choice } from './choices.ts';

/** Somebody at a terminal who can also choose. Each throws {Cancelled} when they end the questions. */
export interface AskingChoices extends Asking {
  choose(message: string, choices: Choice[]): Promise<string>;
  chooseSome(message: string, choices: Choice[]): Promise<string[]>;
}
