import type { ContentFile } from '../files/content-file.ts';
import type { PassageText } from '../markdown/mentions.ts';
import { textsIn } from '../model/fields.ts';
import { nameKey } from '../model/names/fold.ts';
import { isAcronym } from '../model/names/name-finder.ts';
import type { Mention } from '../model/passages.ts';
import { rememberedFor } from '../model/remembered.ts';
import { longerName } from '../words/en/longer-name.ts';
import type { CheckedBody, Desk } from './desk.ts';

/**
 * Prepares to find the longer name in which a mention stands: "George Orel" around "Orel".
 *
 * @returns a function from a mention and the text that it is in to the longer name; to nothing where it stands alone
 */
export function longerNamesIn(
  desk: Desk,
): (mention: Mention, text: PassageText) => string | undefined {
  const known = wordsInLowerCase(desk);
  const adjectives = adjectivesIn(desk);
  const places = new Set(
    desk.named.filter(({ kind }) => kind === 'country' || kind === 'place').map(({ id }) => id),
  );
  return ({ entity, start, end }, { text, mentions, linkedByHand }) => {
    const taken = [...mentions, ...linkedByHand];
    const isTaken = (from: number, to: number) =>
      taken.some((other) => other.start < to && other.end > from);
    const name = {
      start,
      end,
      isAdjective: adjectives.has(nameKey(text.slice(start, end))),
      isOfPlace: places.has(entity),
    };
    return longerName(text, name, known, isTaken);
  };
}

/** Names that stand before nouns as adjectives do: "Oreli", "US". */
function adjectivesIn({ named }: Desk): Set<string> {
  return new Set(
    named.flatMap(({ kind, name, aliases, demonyms = [] }) => [
      ...demonyms.map(nameKey),
      ...[name, ...aliases.map((alias) => alias.name)]
        .filter((acronym) => kind === 'country' && isAcronym(acronym))
        .map(nameKey),
    ]),
  );
}

function wordsInLowerCase({ bodies, files }: Desk): Set<string> {
  const words = new Set<string>();
  for (const part of [...bodies.map(wordsOfBody), ...files.map(wordsOfFields)]) {
    for (const word of part) words.add(word);
  }
  return words;
}

// In development most files are at each check what they were at the one before.
const wordsOfBody = rememberedFor(({ passages }: CheckedBody) =>
  lowerCaseIn(passages.map(({ text }) => text)),
);
const wordsOfFields = rememberedFor(({ data }: ContentFile) =>
  lowerCaseIn(textsIn(data).map(({ value }) => value)),
);

function lowerCaseIn(texts: string[]): string[] {
  const words = texts.flatMap((text) => text.match(/(?<![\p{L}\p{M}'’-])\p{Ll}+/gu) ?? []);
  return [...new Set(words)];
}
