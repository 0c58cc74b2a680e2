import { confirm, isCancel, text } from '@clack/prompts';
import type { Asking } from '../drafting/asked-fields.ts';
import { Cancelled } from '../drafting/wrong-answer.ts';

/** Asks at the terminal; Ctrl-C ends the questions. */
export const askAtTerminal: Asking = {
  async text({ message, initial, refuse }) {
    const validate = (answer: string | undefined) => refuse(answer ?? '');
    const answer = await text({ message, initialValue: initial, validate });
    if (isCancel(answer)) throw new Cancelled();
    return answer;
  },
  async confirm(message) {
    const answer = await confirm({ message, initialValue: false });
    if (isCancel(answer)) throw new Cancelled();
    return answer;
  },
};
