import { NOTHING_HERE } from '../model/names/entity-address.ts';
import { nameKey } from '../model/names/fold.ts';
import { namesOf } from '../model/names/named.ts';
import { type CheckedBody, type Desk, type NamedInFile, positionInBody } from './desk.ts';
import { fieldsMatching, textsMatching } from '../model/fields.ts';
import { rememberedFor } from '../model/remembered.ts';
import type { Found } from './rule.ts';
import { nearest, slug } from './suggest.ts';

type MentionRule = 'unlisted-entity' | 'unmentioned-entity' | 'unlisted-source';
type Tagged = Found & { rule: MentionRule };

/** Where lists in the frontmatter and mentions in the text do not agree: what breaks one rule. */
export function mentionFaults(desk: Desk, rule: MentionRule): Found[] {
  return allFaults(desk).filter((fault) => fault.rule === rule);
}

const allFaults = rememberedFor((desk: Desk): Tagged[] => {
  const things = new Map(desk.named.map((thing) => [thing.id, thing]));
  return desk.bodies.flatMap((body) => {
    const { file } = body;
    if (file.faults.length > 0) return [];
    const entities = textsMatching(file.data, ['entities', '*']);
    // What is misspelled there, or is no list, is told as that.
    const isList = Array.isArray(fieldsMatching(file.data, ['entities'])[0]?.value);
    const listed = new Set(entities.map(({ value }) => slug(value)));
    for (const { value } of entities) {
      if (!desk.entityIds.has(value)) listed.add(nearest(value, desk.entityIds) ?? value);
    }
    const sources = new Set(
      [['original', 'source'] as const, ['sources', '*', 'source'] as const].flatMap((pattern) =>
        textsMatching(file.data, pattern).map(({ value }) => value),
      ),
    );
    const mentioned = new Set(
      body.passages.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)),
    );

    const unmentioned = entities
      .filter(() => body.untold.length === 0)
      .filter(({ value }) => things.has(value) && !mentioned.has(value))
      .map(({ value, field }) => ({
        rule: 'unmentioned-entity' as const,
        path: file.path,
        at: file.positionOf(field),
        message: `The text never mentions "${value}". Take it off the list, or say it in the text: [words](entity:${value}).`,
      }));
    return [
      ...unmentioned,
      ...firstMentions(body).flatMap(({ passage, mention }): Tagged[] => {
        const { entity, start, end } = mention;
        const thing = things.get(entity);
        if (!thing) return [];
        const isSource = thing.kind === 'source';
        if (isSource ? sources.has(entity) : !isList || listed.has(slug(entity))) return [];
        const words = passage.text.slice(start, end);
        const otherwise = passage.linkedByHand.includes(mention) ? '' : unlessMeant(words, thing);
        const told = { path: file.path, at: positionInBody(file, passage, start) };
        return [
          isSource
            ? {
                rule: 'unlisted-source',
                ...told,
                message: `The text names "${words}", but "${entity}" is neither the original's source nor under "sources". Add it there.${otherwise}`,
                edit: {
                  list: ['sources'],
                  entry: { source: entity, sourcing: 'other-outlet', passage: passage.id },
                },
                cause: thing.file.path,
              }
            : {
                rule: 'unlisted-entity',
                ...told,
                message: `The text mentions "${entity}" ("${words}"), which is not under "entities". Add it there.${otherwise}`,
                edit: { list: ['entities'], entry: entity },
                cause: thing.file.path,
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

/** The first mention of each thing in a body. */
function firstMentions({ passages }: CheckedBody) {
  const seen = new Set<string>();
  return passages.flatMap((passage) =>
    passage.mentions.flatMap((mention) => {
      if (seen.has(mention.entity)) return [];
      seen.add(mention.entity);
      return [{ passage, mention }];
    }),
  );
}
