import type { Desk } from '../check/desk.ts';
import { outletsIn } from '../check/outlets.ts';
import type { ContentFile } from '../files/content-file.ts';
import { fieldsMatching, textsMatching } from '../model/fields.ts';
import { namesOf } from '../model/names/named.ts';
import { hostOf } from '../model/address-key.ts';
import type { KnownArticle, KnownEvent, KnownOutlet, Knowledge } from '../proposing/knowledge.ts';
import { isDate } from '../model/dates/is-date.ts';

/** What a desk knows, as far as its files can be read. */
export function knowledgeOf(desk: Desk): Knowledge {
  const filesIn = (collection: string) =>
    desk.files.filter((file) => file.collection === collection);
  const articles = filesIn('articles');
  const vocabulary = (group: string, kind: string) =>
    textAt(filesIn('desk')[0], ['vocabulary', group, kind, 'name']) ??
    textAt(filesIn('desk')[0], ['vocabulary', group, kind]) ??
    kind;
  const isPerson = (file: ContentFile) => {
    const kind = textAt(file, ['kind']) ?? '';
    return (
      file.collection === 'actors' &&
      /\b(?:person|people)\b/i.test(`${kind} ${vocabulary('actors', kind)}`)
    );
  };
  return {
    named: desk.named.map((thing) => ({ ...thing, isPerson: isPerson(thing.file) })),
    outlets: knownOutlets(desk),
    sources: new Map([
      ...filesIn('sources').map(({ id }): [string, string] => [id, id]),
      ...filesIn('sources').flatMap((file): [string, string][] => {
        const entity = textAt(file, ['entity']);
        return entity === undefined ? [] : [[entity, file.id]];
      }),
    ]),
    unnamed: filesIn('sources')
      .filter((file) => textAt(file, ['kind']) === 'unnamed')
      .map((file) => ({ id: file.id, name: textAt(file, ['name']) ?? file.id })),
    events: filesIn('events').map((file) =>
      eventOf(file, articles, (kind) => ({
        kind: vocabulary('events', kind),
        isStatement: fieldsMatching(filesIn('desk')[0]?.data, [
          'vocabulary',
          'events',
          kind,
          'isStatement',
        ]).some(({ value }) => value === true),
      })),
    ),
    articles: articles.map((file) => articleOf(file, desk)),
    comparisons: filesIn('comparisons').map((file) => ({
      id: file.id,
      title: textAt(file, ['title']) ?? file.id,
      articles: textsAt(file, ['articles', '*']),
    })),
    languages: [
      ...new Set(
        ['language', 'contentLanguage'].flatMap(
          (field) => textAt(filesIn('desk')[0], [field]) ?? [],
        ),
      ),
    ].filter((language) => language !== 'en'),
  };
}

function knownOutlets({ files, named }: Desk): KnownOutlet[] {
  const byId = Map.groupBy(named, ({ id }) => id);
  return outletsIn(files).map((file) => ({
    id: file.id,
    names: (byId.get(file.id) ?? []).flatMap(namesOf).map(({ name }) => name),
    hosts: textsAt(file, ['url']).flatMap((url) => hostOf(url) ?? []),
  }));
}

function eventOf(
  file: ContentFile,
  articles: ContentFile[],
  sortOf: (kind: string) => Pick<KnownEvent, 'kind' | 'isStatement'>,
): KnownEvent {
  const kind = textAt(file, ['kind']) ?? '';
  return {
    id: file.id,
    title: textAt(file, ['title']) ?? file.id,
    ...sortOf(kind),
    participants: fieldsMatching(file.data, ['participants', '*']).map(({ field }) =>
      String(field.at(-1)),
    ),
    place: textAt(file, ['place']),
    dates: articles.flatMap((article) =>
      fieldsMatching(article.data, ['dates', '*'])
        .filter(({ value }) => textsMatching(value, ['event'])[0]?.value === file.id)
        .flatMap(({ value }) => fieldsMatching(value, ['date']))
        .map(({ value }) => String(value))
        .filter(isDate),
    ),
  };
}

function articleOf(file: ContentFile, desk: Desk): KnownArticle {
  const body = desk.bodies.find((one) => one.file === file);
  return {
    id: file.id,
    title: textAt(file, ['title']) ?? file.id,
    originalTitle: textAt(file, ['original', 'title']),
    outlet: textAt(file, ['original', 'source']),
    published: datesAt(file, ['original', 'published'])[0],
    addresses: [
      ...textsAt(file, ['original', 'url']),
      ...textsAt(file, ['original', 'copies', '*']),
      ...textsAt(file, ['original', 'archived']),
    ],
    text: body?.passages.map(({ text }) => text).join('\n') ?? '',
    anchors: ['start', 'end'].flatMap((part) => [
      ...textsAt(file, ['locators', '*', part]),
      ...textsAt(file, ['locators', '*', '*', part]),
    ]),
    entities: textsAt(file, ['entities', '*']),
    events: textsAt(file, ['dates', '*', 'event']),
  };
}

function datesAt({ data }: ContentFile, field: string[]): string[] {
  return fieldsMatching(data, field)
    .map(({ value }) => String(value))
    .filter(isDate);
}

function textAt(file: ContentFile | undefined, field: string[]): string | undefined {
  return textsAt(file, field)[0];
}

function textsAt(file: ContentFile | undefined, field: string[]): string[] {
  return textsMatching(file?.data, field).map(({ value }) => value);
}
