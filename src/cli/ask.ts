import {
  autocomplete,
  autocompleteMultiselect,
  confirm,
  isCancel,
  select,
  text,
} from '@clack/prompts';
import type { AskingChoices } from '../drafting/asking-choices.ts';
import type { Choice } from '../drafting/choices.ts';
import { Cancelled } from '../drafting/wrong-answer.ts';
import { typedBefore } from './typed-before.ts';

/** More than these are searched by typing. */
const LOOKED_THROUGH = 12;

/** Asks at the terminal; Ctrl-C ends the questions. What was typed before the first is up is no answer to it. */
export const askAtTerminal: AskingChoices = {
  text: ({ message, initial, refuse }) =>
    answerTo(() =>
      text({ message, initialValue: initial, validate: (answer) => refuse(answer ?? '') }),
    ),
  confirm: (message) => answerTo(() => confirm({ message, initialValue: false })),
  choose: (message, choices) => {
    const ask = choices.length > LOOKED_THROUGH ? autocomplete : select;
    return answerTo(() => ask<string>({ message, options: optionsOf(choices) }));
  },
  chooseSome: (message, choices) =>
    answerTo(() =>
      autocompleteMultiselect<string>({
        message: `${message} Tab selects, Enter goes on with what is selected.`,
        options: optionsOf(choices),
        required: false,
      }),
    ),
};

let isFirst = true;

async function answerTo<Answer>(ask: () => Promise<Answer>): Promise<Exclude<Answer, symbol>> {
  if (isFirst) await typedBefore(process.stdin);
  isFirst = false;
  const answer = await ask();
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<Answer, symbol>;
}

function optionsOf(choices: Choice[]) {
  return choices.map(({ id, words }) => ({ value: id, label: words }));
}
