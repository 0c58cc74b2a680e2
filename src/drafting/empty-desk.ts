import type { Asking } from './asked-fields.ts';
import { Cancelled, WrongAnswer } from './wrong-answer.ts';

/** What of the content is also elsewhere: `saved` is in git as it stands. */
export type ContentState = 'none' | 'saved' | 'unsaved' | 'not-in-git';

/** What the command does to the world. */
export interface EmptyDeskEffects {
  state(): ContentState;
  /** How many files of content there are. */
  count(): number;
  /** Puts the sample desk in the place of the content, whole. */
  replace(): void;
  say(text: string): void;
  complain(text: string): void;
  /** Nothing where nobody can be asked. */
  ask?: Pick<Asking, 'confirm'> | undefined;
  /** How a command of ours is called here. */
  commandLine(command: string, options?: string): string;
}

const REASONS: Record<Exclude<ContentState, 'none' | 'saved'>, string> = {
  unsaved:
    'Something here has changed that git does not have: "git status" lists it. Commit it first, so that nothing is lost.',
  'not-in-git':
    'The content is not in git, so it would be lost. "git init", "git add ." and "git commit" keep it.',
};

/**
 * Leaves a desk with one sample article in the place of what there is, after asking, and only when git has all of it.
 *
 * @param yes whether it was told to do so without asking
 * @returns whether it was done; why not has been said
 */
export async function emptyDesk(yes: boolean, effects: EmptyDeskEffects): Promise<boolean> {
  const command = (name: string, options?: string) => effects.commandLine(name, options);
  try {
    const state = effects.state();
    if (state === 'unsaved' || state === 'not-in-git') throw new WrongAnswer(REASONS[state]);
    if (state === 'saved' && !yes) await makeSure(effects.count(), effects.ask);
  } catch (error) {
    if (!(error instanceof Cancelled || error instanceof WrongAnswer)) throw error;
    effects.complain([error.message, 'Nothing was changed.'].filter(Boolean).join('\n'));
    return false;
  }
  effects.replace();
  effects.say(`content/ is a sample desk with one article now. content/desk.yaml says what it is about: begin there.

  ${command('check')}  says every mistake
  ${command('new', 'article FILE')}  begins an article from the text or saved page of its original
  npx astro dev  shows the desk while you write`);
  return true;
}

async function makeSure(files: number, ask: EmptyDeskEffects['ask']): Promise<void> {
  if (!ask) {
    throw new WrongAnswer('There is no terminal to ask at. Add --yes to do it without a question.');
  }
  const isMeant = await ask.confirm(
    `Put a sample desk of one article in the place of ${files} files in content/? git keeps them.`,
  );
  if (!isMeant) throw new Cancelled();
}
