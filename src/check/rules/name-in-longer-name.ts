import { textsIn } from '../../model/fields.ts';
import { NOTHING_HERE } from '../../model/names/entity-address.ts';
import { nameKey } from '../../model/names/fold.ts';
import { isAcronym } from '../../model/names/name-finder.ts';
import { longerName } from '../../words/en/longer-name.ts';
import type { Desk } from '../desk.ts';
import type { Rule } from '../rule.ts';
import { questionsAboutMentions } from '../mention-questions.ts';

/** A name that stands inside a longer one may be another's: its author says whether it is. */
export const nameInLongerName: Rule = {
  id: 'name-in-longer-name',
  severity: 'warning',
  why: 'A name inside a longer one may be another’s: a relative, a place, a newspaper.',
  example: {
    path: 'content/articles/an-article.md',
    right: 'Orel spoke',
    wrong: 'Orel and George Orel spoke',
  },
  check(desk) {
    const known = wordsInLowerCase(desk);
    const adjectives = adjectivesIn(desk);
    const places = new Set(
      desk.named.filter(({ kind }) => kind === 'country' || kind === 'place').map(({ id }) => id),
    );
    return questionsAboutMentions(
      desk,
      ({ entity, start, end }, words, { text, mentions, linkedByHand }) => {
        const taken = [...mentions, ...linkedByHand];
        const isTaken = (from: number, to: number) =>
          taken.some((other) => other.start < to && other.end > from);
        const name = {
          start,
          end,
          isAdjective: adjectives.has(nameKey(words)),
          isOfPlace: places.has(entity),
        };
        const whole = longerName(text, name, known, isTaken);
        if (whole === undefined) return undefined;
        return `"${words}" counts as a mention of "${entity}" inside "${whole}". If it is one, write [${words}](entity:${entity}); if "${whole}" is something else, write [${whole}](entity:${NOTHING_HERE}).`;
      },
    );
  },
};

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
  const texts = [
    ...bodies.flatMap(({ passages }) => passages.map(({ text }) => text)),
    ...files.flatMap(({ data }) => textsIn(data).map(({ value }) => value)),
  ];
  return new Set(texts.flatMap((text) => text.match(/(?<![\p{L}\p{M}'’-])\p{Ll}+/gu) ?? []));
}
