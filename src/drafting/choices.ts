import type { Desk } from '../check/desk.ts';
import { idsByTarget } from '../check/references.ts';
import { didYouMean, slug } from '../check/suggest.ts';
import { textsMatching } from '../model/fields.ts';
import { nameKey } from '../model/names/fold.ts';
import { namesOf } from '../model/names/named.ts';
import { DESK } from '../model/content-paths.ts';
import { type Target, TARGETS } from '../model/schemas/references.ts';
import type { SchemaField } from './schema-fields.ts';
import { WrongAnswer } from './wrong-answer.ts';

/** Something that can be chosen: its id, and what it is called. */
export interface Choice {
  id: string;
  words: string;
  /** What else it goes by. */
  names?: string[];
}

/** What a field can be, as far as the desk can be read. */
export function choicesFor({ words, refersTo }: SchemaField, desk: Desk): Choice[] {
  if (words) return words.map((word) => ({ id: word, words: word }));
  return refersTo ? choicesOf(refersTo, desk) : [];
}

/** What an id of some target can be. */
export function choicesOf(target: Target, desk: Desk): Choice[] {
  const { vocabulary } = TARGETS[target];
  const ids = [...(idsByTarget(desk).get(target) ?? [])];
  if (vocabulary !== undefined) {
    const { data } = desk.files.find(({ collection }) => collection === 'desk') ?? {};
    return ids.map((id) => {
      const way = ['vocabulary', vocabulary, id];
      const [name] = [way, [...way, 'name'], [...way, 'from']].flatMap((path) =>
        textsMatching(data, path),
      );
      return { id, words: name?.value ?? id };
    });
  }
  const { collections } = TARGETS[target];
  return ids.map((id) => {
    const file = desk.files.find(
      (one) => one.id === id && (collections as readonly string[]).includes(one.collection),
    );
    const [name] = ['name', 'title'].flatMap((field) => textsMatching(file?.data, [field]));
    const names = desk.named
      .filter((thing) => thing.file === file)
      .flatMap((thing) => namesOf({ ...thing, demonyms: [] }).map((one) => one.name));
    return { id, words: name?.value ?? id, names };
  });
}

/**
 * The id that somebody means: by id, however its words are joined, or by a name.
 *
 * @throws {WrongAnswer} that says what there is
 */
export function chosen(said: string, field: SchemaField, choices: Choice[]): string {
  const [id, key] = [slug(said.trim()), nameKey(said)];
  const found =
    choices.find((one) => one.id === id) ??
    choices.find(({ words, names = [] }) => [words, ...names].some((one) => nameKey(one) === key));
  if (found) return found.id;
  const { what = `"${field.name}"`, where = '' } = field.refersTo ? TARGETS[field.refersTo] : {};
  const ids = choices.map((one) => one.id);
  const hint =
    didYouMean(said, [...choices.flatMap(({ words, names = [] }) => [words, ...names]), ...ids]) ||
    (ids.length === 0
      ? ''
      : ` There ${ids.length === 1 ? 'is' : 'are'}: ${ids.slice(0, MOST).join(', ')}${ids.length > MOST ? ', …' : ''}.`);
  throw new WrongAnswer(`There is no ${what} "${said}"${where}.${hint}${noneOf(field, ids)}`);
}

const MOST = 20;

function noneOf({ refersTo }: SchemaField, ids: string[]): string {
  if (ids.length > 0 || refersTo === undefined) return '';
  const { vocabulary } = TARGETS[refersTo];
  return vocabulary === undefined
    ? ' None is here yet.'
    : ` ${DESK} has none yet: write one there, under "vocabulary", "${vocabulary}".`;
}
