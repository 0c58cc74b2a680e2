import { parseArgs } from 'node:util';
import { didYouMean } from '../check/suggest.ts';
import type { ToldFlags } from '../drafting/effects.ts';
import { WrongAnswer } from '../drafting/wrong-answer.ts';

const SWITCHES = ['yes', 'json', 'dry-run', 'help', 'keep-text'];

/**
 * The flags of a command as they are told: `--name "Mira Holt"`, `--name=…`; `--in-sentence` is `inSentence`.
 *
 * @param known the flags that want something behind them
 * @param all those of every kind, so that what is told before the kind is read rightly
 * @throws {WrongAnswer} for a flag that there is not, or with nothing behind it
 */
export function toldFlags(args: string[], known: string[], all: string[] = known): ToldFlags {
  const names = [...new Set([...known, ...all])];
  const { tokens } = parseArgs({
    args,
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: {
      ...Object.fromEntries(
        names
          .flatMap((name) => [name, kebab(name)])
          .map((name) => [name, { type: 'string' as const }]),
      ),
      ...Object.fromEntries(SWITCHES.map((name) => [name, { type: 'boolean' as const }])),
    },
  });
  const flags = new Map<string, string[]>();
  const rest: string[] = [];
  const switches = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') rest.push(token.value);
    if (token.kind !== 'option') continue;
    if (SWITCHES.includes(token.name)) {
      switches.add(token.name);
      continue;
    }
    const name = names.find((one) => one === token.name || kebab(one) === token.name);
    if (name === undefined || !known.includes(name)) {
      const hint = didYouMean(token.name, known);
      throw new WrongAnswer(
        `There is no ${token.rawName} here.${hint.replace('"', '"--') || ` There are: ${known.map((one) => `--${one}`).join(', ')}.`}`,
      );
    }
    const isNext = !token.inlineValue && /^--[a-z]/.test(token.value ?? '');
    if (token.value === undefined || isNext) {
      throw new WrongAnswer(`${token.rawName} wants something behind it: ${token.rawName} "…".`);
    }
    flags.set(name, [...(flags.get(name) ?? []), token.value]);
  }
  return {
    rest,
    flags,
    yes: switches.has('yes'),
    json: switches.has('json'),
    dryRun: switches.has('dry-run'),
  };
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
