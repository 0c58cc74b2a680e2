import type { Paragraph, Root } from 'mdast';
import type { ContentFile, Position } from '../files/content-file.ts';
import type { Content } from '../files/read-content.ts';
import { mentionsIn } from '../markdown/mentions.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { takePassages } from '../markdown/passages.ts';
import { nameFinder } from '../model/names/name-finder.ts';
import { type Named, namesOf } from '../model/names/named.ts';
import type { Passage } from '../model/passages.ts';
import type { Derivations } from '../model/sources/origins.ts';
import type { CollectionName } from '../model/schemas/index.ts';
import { textsMatching } from '../files/fields.ts';
import { namedIn } from '../files/named-in.ts';

/** A passage with the paragraph it was read from. */
export interface CheckedPassage extends Passage {
  paragraph: Paragraph;
}

/** An article's body, read as the site will read it. */
export interface CheckedBody {
  file: ContentFile;
  /** As written, before markers were taken out. */
  tree: Root;
  passages: CheckedPassage[];
}

/** Everything the rules look at. Files with mistakes are in it as far as they can be read. */
export interface Desk extends Content {
  /** The ids of a collection's files. */
  ids: Record<CollectionName, Set<string>>;
  /** What can be mentioned, with the file that says so. */
  named: (Named & { file: ContentFile })[];
  bodies: CheckedBody[];
  /** The ids of the passages of each article that has a body. */
  passages: ReadonlyMap<string, ReadonlySet<string>>;
  /** From each source to those that its word comes from, and to the people of whom it is one. */
  derivations: Derivations;
}

/** Reads names and passages out of the content, once for all rules. */
export function deskOf(content: Content): Desk {
  const idsOf = (collection: CollectionName) =>
    new Set(content.files.filter((file) => file.collection === collection).map(({ id }) => id));
  const named = content.files.flatMap((file) => namedIn(file).map((thing) => ({ ...thing, file })));
  const find = nameFinder(named.flatMap(namesOf));
  const bodies = content.files.flatMap((file) => {
    if (!file.body) return [];
    const tree = parseBody(file.body.markdown);
    const passages = takePassages(structuredClone(tree)).map((passage) => ({
      ...passage,
      ...mentionsIn(passage.paragraph, find),
    }));
    return [{ file, tree, passages }];
  });
  return {
    ...content,
    ids: {
      articles: idsOf('articles'),
      countries: idsOf('countries'),
      actors: idsOf('actors'),
      places: idsOf('places'),
      sources: idsOf('sources'),
      events: idsOf('events'),
      comparisons: idsOf('comparisons'),
    },
    named,
    bodies,
    derivations: new Map(
      content.files
        .filter(({ collection }) => collection === 'sources')
        .map(({ id, data }) => [
          id,
          [['derivedFrom', '*'], ['oneOf']].flatMap((pattern) =>
            textsMatching(data, pattern).map(({ value }) => value),
          ),
        ]),
    ),
    passages: new Map(
      bodies.map(({ file, passages }) => [file.id, new Set(passages.map(({ id }) => id))]),
    ),
  };
}

/** The line of a file on which something in its body begins. */
export function lineOf({ body }: ContentFile, { position }: Paragraph): number {
  return (position?.start.line ?? 1) + (body?.firstLine ?? 1) - 1;
}

/** Where some words of a passage stand in the file. */
export function positionInBody(
  { file }: CheckedBody,
  passage: CheckedPassage,
  start: number,
  end: number,
): Position {
  const firstLine = file.body?.firstLine ?? 1;
  const linesBefore = passage.text.slice(0, start).split('\n').length - 1;
  const bodyLine = (passage.paragraph.position?.start.line ?? 1) + linesBefore;
  const source = file.body?.markdown.split('\n')[bodyLine - 1] ?? '';
  const words = passage.text.slice(start, end);
  const offset = [`[${words}](entity:`, words]
    .map((wanted) => source.indexOf(wanted))
    .find((found) => found >= 0);
  return { line: bodyLine + firstLine - 1, column: (offset ?? 0) + 1 };
}
