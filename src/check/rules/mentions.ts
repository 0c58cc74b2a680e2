import type { ContentFile } from '../../files/content-file.ts';
import { type CheckedBody, type Desk, positionInBody } from '../desk.ts';
import { textsMatching } from '../../files/fields.ts';
import type { Finding } from '../finding.ts';
import { didYouMean } from '../suggest.ts';

/** `entities` lists what the body mentions, no less and no more; outlets are under `sources`. */
export function mismatchedMentions(desk: Desk): Finding[] {
  const kinds = new Map(desk.named.map(({ id, kind }) => [id, kind]));
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
      .filter(({ value }) => kinds.has(value) && !mentioned.has(value))
      .map(({ value, field }) => ({
        rule: 'unmentioned-entity' as const,
        path: file.path,
        at: file.positionOf(field),
        message: `The text never mentions "${value}". Take it off the list, or say it in the text: [words](entity:${value}).`,
      }));
    return [
      ...unmentioned,
      ...firstMentions(body).flatMap(({ entity, words, at }): Finding[] => {
        const kind = kinds.get(entity);
        if (kind === undefined) {
          return [
            {
              rule: 'unknown-entity',
              path: file.path,
              at,
              message: `There is no entity "${entity}".${didYouMean(entity, kinds.keys())}`,
            },
          ];
        }
        if (kind === 'source') {
          return sources.has(entity) ? [] : [unlistedSource(file, entity, words, at)];
        }
        if (listed.has(entity) || file.data === undefined) return [];
        return [
          {
            rule: 'unlisted-entity',
            path: file.path,
            at,
            message: `The text mentions "${entity}" ("${words}"), which is not under "entities". Add it there.`,
          },
        ];
      }),
      ...repeatedEntities(file, entities),
    ];
  });
}

function unlistedSource(
  file: ContentFile,
  source: string,
  words: string,
  at: Finding['at'],
): Finding {
  return {
    rule: 'unlisted-source',
    path: file.path,
    at,
    message: `The text names "${words}", but "${source}" is neither the original's source nor under "sources". Add it there.`,
  };
}

function repeatedEntities(
  file: ContentFile,
  entities: ReturnType<typeof textsMatching>,
): Finding[] {
  const seen = new Set<string>();
  return entities.flatMap(({ value, field }) => {
    const isRepeated = seen.has(value);
    seen.add(value);
    if (!isRepeated) return [];
    return [
      {
        rule: 'duplicate-entry' as const,
        path: file.path,
        at: file.positionOf(field),
        message: `"${value}" is on this list twice. Take one away.`,
      },
    ];
  });
}

function firstMentions(body: CheckedBody): { entity: string; words: string; at: Finding['at'] }[] {
  const seen = new Set<string>();
  return body.passages.flatMap((passage) =>
    passage.mentions.flatMap(({ entity, start, end }) => {
      if (seen.has(entity)) return [];
      seen.add(entity);
      const words = passage.text.slice(start, end);
      return [{ entity, words, at: positionInBody(body, passage, start, end) }];
    }),
  );
}
