import { NOTHING_HERE } from '../model/names/entity-address.ts';
import { nameKey } from '../model/names/fold.ts';
import { namesOf } from '../model/names/named.ts';
import { type CheckedBody, type Desk, type NamedInFile, positionInBody } from './desk.ts';
import type { Position } from '../files/content-file.ts';
import { fieldsMatching, textsMatching } from '../model/fields.ts';
import { oncePerDesk } from './once-per-desk.ts';
import type { Found } from './rule.ts';
import { slug } from './suggest.ts';

type MentionRule = 'unlisted-entity' | 'unmentioned-entity' | 'unlisted-source';
type Tagged = Found & { rule: MentionRule };

/** Where lists in the frontmatter and mentions in the text do not agree: what breaks one rule. */
export function mentionFaults(desk: Desk, rule: MentionRule): Found[] {
  return allFaults(desk).filter((fault) => fault.rule === rule);
}

const allFaults = oncePerDesk((desk): Tagged[] => {
  const things = new Map(desk.named.map((thing) => [thing.id, thing]));
  return desk.bodies.flatMap((body) => {
    const { file } = body;
    const entities = textsMatching(file.data, ['entities', '*']);
    // What is misspelled there, or is no list, is told as that.
    const isList = Array.isArray(fieldsMatching(file.data, ['entities'])[0]?.value);
    const listed = new Set(entities.map(({ value }) => slug(value)));
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
      ...firstMentions(body).flatMap(({ words, isByName, at, entity }): Tagged[] => {
        const thing = things.get(entity);
        if (!thing) return [];
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
        if (!isList || listed.has(entity)) return [];
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
});

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
  at: Position;
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
