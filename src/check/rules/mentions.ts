import { NOTHING_HERE } from '../../model/names/entity-address.ts';
import { nameKey } from '../../model/names/fold.ts';
import { namesOf } from '../../model/names/named.ts';
import { type CheckedBody, type Desk, type NamedInFile, positionInBody } from '../desk.ts';
import { textsMatching } from '../../files/fields.ts';
import type { Finding } from '../finding.ts';

/** `entities` lists what the body mentions, no less and no more; outlets are under `sources`. */
export function mismatchedMentions(desk: Desk): Finding[] {
  const things = new Map(desk.named.map((thing) => [thing.id, thing]));
  return desk.bodies.flatMap((body) => {
    const { file } = body;
    const entities = textsMatching(file.data, ['entities', '*']);
    const listed = new Set(entities.map(({ value }) => value));
    const sources = new Set(
      [['original', 'source'] as const, ['sources', '*', 'source'] as const].flatMap((pattern) =>
        textsMatching(file.data, pattern).map(({ value }) => value),
      ),
    );
    const mentioned = new Set(
      body.passages.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)),
    );

    const unmentioned = entities
      .filter(({ value }) => things.has(value) && !mentioned.has(value))
      .map(({ value, field }) => ({
        rule: 'unmentioned-entity' as const,
        path: file.path,
        at: file.positionOf(field),
        message: `The text never mentions "${value}". Take it off the list, or say it in the text: [words](entity:${value}).`,
      }));
    return [
      ...unmentioned,
      ...firstMentions(body).flatMap(({ words, isByName, at, entity }): Finding[] => {
        const thing = things.get(entity);
        if (!thing || file.data === undefined) return [];
        const otherwise = isByName ? unlessMeant(words, thing) : '';
        if (thing.kind === 'source') {
          if (sources.has(entity)) return [];
          return [
            {
              rule: 'unlisted-source',
              path: file.path,
              at,
              message: `The text names "${words}", but "${entity}" is neither the original's source nor under "sources". Add it there.${otherwise}`,
            },
          ];
        }
        if (listed.has(entity)) return [];
        return [
          {
            rule: 'unlisted-entity',
            path: file.path,
            at,
            message: `The text mentions "${entity}" ("${words}"), which is not under "entities". Add it there.${otherwise}`,
          },
        ];
      }),
    ];
  });
}

/** What to do where words only look like a name: "foreign policy" is no magazine. */
function unlessMeant(words: string, { file, ...thing }: NamedInFile): string {
  const alike = namesOf(thing).filter(({ name }) => nameKey(name) === nameKey(words));
  const isWithoutCapitals = alike.every(({ name }) => name !== name.toLowerCase());
  const exact =
    words === words.toLowerCase() && isWithoutCapitals
      ? `, or give "${alike[0]?.name ?? ''}" in ${file.path} "exactCase: true"`
      : '';
  return ` If the words mean something else, write [${words}](entity:${NOTHING_HERE})${exact}.`;
}

interface FirstMention {
  entity: string;
  words: string;
  /** Whether a name was found, and no link by hand. */
  isByName: boolean;
  at: Finding['at'];
}

function firstMentions({ file, passages }: CheckedBody): FirstMention[] {
  const seen = new Set<string>();
  return passages.flatMap((passage) =>
    passage.mentions.flatMap((mention) => {
      const { entity, start, end } = mention;
      if (seen.has(entity)) return [];
      seen.add(entity);
      return [
        {
          entity,
          words: passage.text.slice(start, end),
          isByName: !passage.linkedByHand.includes(mention),
          at: positionInBody(file, passage, start),
        },
      ];
    }),
  );
}
