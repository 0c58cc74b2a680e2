import type { Definition, Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { ContentFile, Position } from '../files/content-file.ts';
import { textsIn } from '../model/fields.ts';
import { entityOfAddress, NOTHING_HERE } from '../model/names/entity-address.ts';
import { rememberedFor } from '../model/remembered.ts';
import { type CheckedBody, type Desk, lineOf, positionInBody } from './desk.ts';
import type { Found } from './rule.ts';
import { didYouMean } from './suggest.ts';

/** What stands in the text where a link to an entity was meant. */
const BROKEN_LINK = /(?:\]\s*)?\(\s*entity:[^)\s]*\)?/u;

type LinkRule = 'misplaced-link' | 'unknown-entity';
type Tagged = Found & { rule: LinkRule };

/** Links by hand that do not stand where they are read, or lead nowhere: those of one rule. */
export function entityLinkFaults(desk: Desk, rule: LinkRule): Found[] {
  return allFaults(desk).filter((fault) => fault.rule === rule);
}

const allFaults = rememberedFor((desk: Desk): Tagged[] => {
  const unread = desk.files.filter(({ faults }) => faults.length > 0);
  const ids = new Set([...[...desk.named, ...unread].map(({ id }) => id), NOTHING_HERE]);
  return [
    ...desk.bodies.flatMap((body) => faultsInBody(body, ids)),
    ...desk.ownTexts.flatMap(({ file, field, hasLinks, text, linkedByHand }) =>
      (hasLinks ? linkedByHand : []).flatMap(({ entity, start, end }) =>
        faultsOf(text.slice(start, end), entity, ids).map((fault) => ({
          ...fault,
          path: file.path,
          at: file.positionOf(field),
        })),
      ),
    ),
    ...strayLinks(desk),
  ];
});

type Fault = Pick<Tagged, 'rule' | 'message'>;

function faultsInBody(body: CheckedBody, ids: ReadonlySet<string>): Tagged[] {
  const { links, misplaced } = linksIn(body);
  return [
    ...links.flatMap(({ words, entity, ...place }) =>
      faultsOf(words, entity, ids).map((fault) => ({ ...fault, ...place })),
    ),
    ...misplaced,
  ];
}

/** The links to entities in a body, and those that stand where none may. */
const linksIn = rememberedFor(({ file, tree }: CheckedBody) => {
  const placeOf = (node: Link | Definition) => ({
    path: file.path,
    at: { line: lineOf(file, node), column: node.position?.start.column ?? 1 },
  });
  const links: (Pick<Found, 'path' | 'at'> & { words: string; entity: string })[] = [];
  const misplaced: Tagged[] = [];
  const add = (node: Link | Definition, fault: Fault) => {
    misplaced.push({ ...fault, ...placeOf(node) });
  };
  visit(tree, 'link', (link) => {
    const entity = entityOfAddress(link.url);
    if (entity !== undefined) links.push({ words: toString(link), entity, ...placeOf(link) });
  });
  visit(tree, 'heading', (heading) => {
    visit(heading, 'link', (link) => {
      if ([undefined, NOTHING_HERE].includes(entityOfAddress(link.url))) return;
      add(link, {
        rule: 'misplaced-link',
        message: `Nothing is linked in a heading. Leave only the words "${toString(link)}".`,
      });
    });
  });
  visit(tree, 'definition', (definition) => {
    if (entityOfAddress(definition.url) === undefined) return;
    add(definition, {
      rule: 'misplaced-link',
      message: `An entity cannot be linked from afar. Write [words](${definition.url}) where the words stand.`,
    });
  });
  return { links, misplaced };
});

function faultsOf(words: string, entity: string, ids: ReadonlySet<string>): Fault[] {
  if (words.trim() === '') {
    const message = `There are no words to link. Write [words](entity:${entity}).`;
    return [{ rule: 'misplaced-link', message }];
  }
  if (ids.has(entity)) return [];
  const message = entity
    ? `There is no entity "${entity}".${didYouMean(entity, ids)}`
    : `[${words}](entity:) leads nowhere. Write entity:ID, or entity:${NOTHING_HERE} where the words name nothing that is here.`;
  return [{ rule: 'unknown-entity', message }];
}

/** Links that are not read as such and would be shown to readers as they are written. */
function strayLinks({ files, bodies, ownTexts }: Desk): Tagged[] {
  const linking = ownTexts.filter(({ hasLinks }) => hasLinks);
  const linkingByFile = Map.groupBy(linking, ({ file }) => file);
  return [
    ...bodies.flatMap(strayLinksInBody),
    ...linking.flatMap(({ file, field, text }) => {
      const [found] = BROKEN_LINK.exec(text) ?? [];
      return found === undefined ? [] : [strayLink(file.path, file.positionOf(field), found)];
    }),
    ...files.flatMap((file) => {
      const own = new Set(linkingByFile.get(file)?.map(({ field }) => field.join()));
      return fieldsWithLinks(file)
        .filter((field) => !own.has(field.join()))
        .map((field) => ({
          rule: 'misplaced-link' as const,
          path: file.path,
          at: file.positionOf(field),
          message:
            'Nothing is linked in this field; it would be shown as it is written. Leave only the words.',
        }));
    }),
  ];
}

const strayLinksInBody = rememberedFor(({ file, passages }: CheckedBody): Tagged[] =>
  passages.flatMap((passage) => {
    const { 0: found, index = 0 } = BROKEN_LINK.exec(passage.text) ?? {};
    return found === undefined
      ? []
      : [strayLink(file.path, positionInBody(file, passage, index), found)];
  }),
);

const fieldsWithLinks = rememberedFor(({ data }: ContentFile) =>
  textsIn(data).flatMap(({ value, field }) => (BROKEN_LINK.test(value) ? [field] : [])),
);

function strayLink(path: string, at: Position, found: string): Tagged {
  return {
    rule: 'misplaced-link',
    path,
    at,
    message: `"${found}" is not read as a link and would be shown as it is written. Write [words](entity:id), without a space between.`,
  };
}
