import type { CheckedBody, Desk } from './desk.ts';
import { fieldsMatching, oneOrMore, textsMatching } from '../model/fields.ts';
import { PUBLISHED } from '../model/schemas/article.ts';

/**
 * What is found in an article that its file need not say: who is named, by which words and how often; when events
 * were of which it gives no date; whose word ties are; what the original is taken to call by our names.
 *
 * @returns lines as a person reads them in a terminal
 */
export function foundIn(body: CheckedBody, desk: Desk): string {
  const rows: [what: string, found: string[]][] = [
    ['named', namesIn(body)],
    ['dates', datesIn(body)],
    ['ties', tiesIn(body)],
    ['called as here', namesAsOurs(body, desk)],
  ];
  const width = Math.max(...rows.map(([what]) => what.length));
  return [
    body.file.path,
    ...rows.flatMap(([what, found]) =>
      found.map((line, index) => `  ${(index === 0 ? what : '').padEnd(width)}  ${line}`),
    ),
  ].join('\n');
}

/** `orel 3: Orel, Oreli` */
function namesIn({ passages }: CheckedBody): string[] {
  const words = Map.groupBy(
    passages.flatMap(({ text, mentions }) =>
      mentions.map(({ entity, start, end }) => ({
        entity,
        words: text.slice(start, end).replace(/\s+/gu, ' '),
      })),
    ),
    ({ entity }) => entity,
  );
  return [...words].map(
    ([id, all]) => `${id} ${all.length}: ${[...new Set(all.map((one) => one.words))].join(', ')}`,
  );
}

function datesIn({ file }: CheckedBody): string[] {
  return fieldsMatching(file.data, ['dates', '*']).flatMap(({ value }) => {
    const text = (path: string[]) => textsMatching(value, path)[0]?.value;
    const isFromArticle =
      text(['reckonedFrom', '0']) === PUBLISHED && text(['basis']) === undefined;
    return isFromArticle
      ? [`${text(['event']) ?? ''}: ${text(['date']) ?? ''}, from the day of the article`]
      : [];
  });
}

function tiesIn({ file }: CheckedBody): string[] {
  return fieldsMatching(file.data, ['relations', '*']).map(({ value }) => {
    const text = (name: string) =>
      oneOrMore(value, [name])
        .map((found) => found.value)
        .join(', ');
    return `${text('from')} ${text('type')} ${text('to')}: ${text('by')} says so`;
  });
}

/** What the file says nothing of under `names`. */
function namesAsOurs({ file, passages }: CheckedBody, { named }: Desk): string[] {
  const stated = new Set(
    fieldsMatching(file.data, ['names', '*']).map(({ field }) => field.at(-1)),
  );
  const mentioned = new Set(passages.flatMap(({ mentions }) => mentions.map((one) => one.entity)));
  const ours = named.filter(
    ({ id, kind }) => kind !== 'source' && mentioned.has(id) && !stated.has(id),
  );
  return ours.length > 0 ? [ours.map(({ name }) => name).join(', ')] : [];
}
