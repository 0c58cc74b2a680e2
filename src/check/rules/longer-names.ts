import { textsIn } from '../../files/fields.ts';
import type { PassageText } from '../../markdown/mentions.ts';
import { NOTHING_HERE } from '../../model/names/entity-address.ts';
import { nameKey } from '../../model/names/fold.ts';
import { isAcronym } from '../../model/names/name-finder.ts';
import { longerName } from '../../words/en/longer-name.ts';
import { type Desk, positionInBody } from '../desk.ts';
import type { Finding } from '../finding.ts';

/** A name that stands inside a longer one may be another's: its author says whether it is. */
export function namesInLongerNames(desk: Desk): Finding[] {
  const known = wordsInLowerCase(desk);
  const adjectives = adjectivesIn(desk);
  const questionsIn = ({ text, mentions, linkedByHand }: PassageText) => {
    const taken = [...mentions, ...linkedByHand];
    const isTaken = (from: number, to: number) =>
      taken.some(({ start, end }) => start < to && end > from);
    return mentions
      .filter((mention) => !linkedByHand.includes(mention))
      .flatMap(({ entity, start, end }) => {
        const words = text.slice(start, end);
        const name = { start, end, isAdjective: adjectives.has(nameKey(words)) };
        const whole = longerName(text, name, known, isTaken);
        if (whole === undefined) return [];
        const message = `"${words}" counts as a mention of "${entity}" inside "${whole}". If it is one, write [${words}](entity:${entity}); if "${whole}" is something else, write [${whole}](entity:${NOTHING_HERE}).`;
        return [{ rule: 'name-in-longer-name' as const, start, message }];
      });
  };
  return [
    ...desk.bodies.flatMap(({ file, passages }) =>
      passages.flatMap((passage) =>
        questionsIn(passage).map(({ start, ...question }) => ({
          ...question,
          path: file.path,
          at: positionInBody(file, passage, start),
        })),
      ),
    ),
    ...desk.ownTexts.flatMap((text) =>
      questionsIn(text).map(({ rule, message }) => ({
        rule,
        message,
        path: text.file.path,
        at: text.file.positionOf(text.field),
      })),
    ),
  ];
}

/** Names that stand before nouns as adjectives do: "Iraqi", "US". */
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
