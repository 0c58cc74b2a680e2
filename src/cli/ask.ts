import {
  autocomplete,
  autocompleteMultiselect,
  confirm,
  isCancel,
  multiselect,
  select,
  text,
} from '@clack/prompts';
import type { AskingChoices } from '../drafting/asking-choices.ts';
import type { Choice } from '../drafting/choices.ts';
import { Cancelled } from '../drafting/wrong-answer.ts';

/** More than these are searched by typing. */
const LOOKED_THROUGH = 12;

/** Asks at the terminal; Ctrl-C ends the questions. */
export const askAtTerminal: AskingChoices = {
  async text({ message, initial, refuse }) {
    const validate = (answer: string | undefined) => refuse(answer ?? '');
    return answered(await text({ message, initialValue: initial, validate }));
  },
  async confirm(message) {
    return answered(await confirm({ message, initialValue: false }));
  },
  async choose(message, choices) {
    const ask = choices.length > LOOKED_THROUGH ? autocomplete : select;
    return answered(await ask<string>({ message, options: optionsOf(choices) }));
  },
  async chooseSome(message, choices) {
    const ask = choices.length > LOOKED_THROUGH ? autocompleteMultiselect : multiselect;
    return answered(await ask<string>({ message, options: optionsOf(choices), required: false }));
  },
};

function answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<Answer, symbol>;
}

function optionsOf(choices: Choice[]) {
  return choices.map(({ id, words }) => ({ value: id, label: words }));
}
