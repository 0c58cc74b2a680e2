import type { SQLInputValue } from 'node:sqlite';
import { fold } from '../model/names/fold.ts';
import type { OpenRecord, Row } from './record.ts';

/** So many words of a query are looked up, and names of so many words. */
const MOST_WORDS = 24;
const LONGEST_NAME = 6;
/** What may stand behind a name and is no part of it. */
const AT_END = /(?:'s|[.'-])+$/u;

const PASSAGE = `passages.id, passages.address, passages.text, articles.id AS article, articles.title,
  sources.name AS outlet, articles.published`;
const WITH_ARTICLE = `JOIN articles ON articles.id = passages.article JOIN sources ON sources.id = articles.outlet`;

/** A question about passages: whom they name, and which words they have. */
export interface Sought {
  query: string;
  article?: string | undefined;
  limit: number;
}

/** The passages that name what a query names, under any name, and have its other words, or begin with them; else those with some of it. */
export function search(record: OpenRecord, { query, article, limit }: Sought) {
  if (article !== undefined) record.rowOf('articles', article);
  const { things, rest } = namedIn(record, query);
  const passagesWith = (words: string[], how: ' AND ' | ' OR ', named: string[]) => {
    const conditions: [sql: string, ...values: SQLInputValue[]][] = [
      ...(words.length > 0
        ? [
            ['passage_search MATCH ?', words.map((word) => `"${word}"*`).join(how)] as [
              string,
              string,
            ],
          ]
        : []),
      ...named.map((id): [string, string] => [
        'passages.id IN (SELECT passage FROM mentions WHERE thing = ?)',
        id,
      ]),
      ...(article === undefined ? [] : [['passages.article = ?', article] as [string, string]]),
    ];
    return record.rows(
      `SELECT ${PASSAGE} FROM passages
       ${words.length > 0 ? 'JOIN passage_search ON passage_search.rowid = passages.rowid' : ''} ${WITH_ARTICLE}
       WHERE ${conditions.map(([sql]) => sql).join(' AND ')}
       ORDER BY ${words.length > 0 ? 'passage_search.rank' : 'passages.rowid DESC'} LIMIT ?`,
      ...conditions.flatMap(([, ...values]) => values),
      limit,
    );
  };
  const ids = things.map(({ id }) => String(id));
  const whole = ids.length + rest.length > 0 ? passagesWith(rest, ' AND ', ids) : [];
  const isPartial = whole.length === 0;
  const passages = !isPartial
    ? whole
    : ids.length > 0
      ? passagesWith([], ' OR ', ids)
      : rest.length > 1
        ? passagesWith(rest, ' OR ', [])
        : [];
  return { named: things, isPartial, passages: passages.map((one) => withEvents(record, one)) };
}

export function article(record: OpenRecord, id: string) {
  const row = record.rowOf('articles', id);
  const [outlet] = record.rows('SELECT name FROM sources WHERE id = ?', String(row.outlet));
  const reliances = byPassage(
    record.rows(
      `SELECT sources.name AS source, reliances.sourcing, reliances.passages FROM reliances
       JOIN sources ON sources.id = reliances.source WHERE reliances.article = ?`,
      id,
    ),
  );
  return {
    ...pick(
      row,
      'id',
      'title',
      'summary',
      'address',
      'originalTitle',
      'author',
      'published',
      'grade',
      'url',
      'copies',
      'archived',
    ),
    outlet: outlet?.name ?? null,
    references: publications(record, row),
    passages: record
      .rows('SELECT id, address, text FROM passages WHERE article = ? ORDER BY rowid', id)
      .map((passage) => ({
        ...passage,
        knownBy: (reliances.get(String(passage.address)) ?? []).map(
          ({ source, sourcing }) => `${String(sourcing)}: ${String(source)}`,
        ),
      })),
    events: record.rows(
      `SELECT events.id, events.title, accounts.date, accounts.written, accounts.passages FROM accounts
       JOIN events ON events.id = accounts.event WHERE accounts.article = ? ORDER BY accounts.dateEarliest`,
      id,
    ),
    figures: record.rows(
      'SELECT qualifier, value, magnitude, unit, counts, date, passages FROM figures WHERE article = ?',
      id,
    ),
  };
}

export function event(record: OpenRecord, id: string) {
  const row = record.rowOf('events', id);
  return {
    ...pick(row, 'id', 'title', 'description', 'address', 'date', 'grade', 'basis', 'standing'),
    ...pick(row, 'record', 'passages'),
    references: publications(record, row),
    isInConflict: row.isInConflict === 1,
    isContested: row.isContested === 1,
    participants: record.rows(
      `SELECT entities.id, entities.name, participants.role FROM participants
       JOIN entities ON entities.id = participants.entity WHERE participants.event = ?`,
      id,
    ),
    articles: record.rows(
      `SELECT DISTINCT articles.id, articles.title, articles.address FROM accounts
       JOIN articles ON articles.id = accounts.article WHERE accounts.event = ?`,
      id,
    ),
  };
}

export function accounts(record: OpenRecord, id: string) {
  const row = record.rowOf('events', id);
  return {
    event: pick(row, 'id', 'title', 'address', 'date', 'standing'),
    accounts: record
      .rows(
        `SELECT articles.id AS article, articles.title, sources.name AS outlet, articles.published, accounts.date,
           accounts.written, accounts.grade, accounts.basis, accounts.sourcing, accounts.sources, accounts.passages
         FROM accounts JOIN articles ON articles.id = accounts.article
         JOIN sources ON sources.id = articles.outlet
         WHERE accounts.event = ? ORDER BY accounts.rowid`,
        id,
      )
      .map(({ passages, ...account }) => ({
        ...account,
        passages: textsAt(record, account, passages),
      })),
  };
}

/** Which ties are asked for, and how many stand before those that are wanted. */
export interface TiesSought {
  entity: string;
  other?: string | undefined;
  limit: number;
  offset: number;
}

export function ties(record: OpenRecord, { entity, other, limit, offset }: TiesSought) {
  const row = record.rowOf('entities', entity);
  if (other !== undefined) record.rowOf('entities', other);
  const wanted = `?1 IN (ties."from", ties."to") AND (?2 IS NULL OR ?2 IN (ties."from", ties."to"))`;
  const asked = [entity, other ?? null];
  const [count] = record.rows(`SELECT count(*) AS ties FROM ties WHERE ${wanted}`, ...asked);
  const total = Number(count?.ties);
  const found = record.rows(
    `SELECT one.name AS "from", ties.type, two.name AS "to", ties.isMutual, ties.date, ties.undated, ties.what,
       ties.channel, ties.standing, sources.name AS "by", ties.event, ties.article, ties.passages
     FROM ties JOIN entities AS one ON one.id = ties."from" JOIN entities AS two ON two.id = ties."to"
     JOIN sources ON sources.id = ties."by"
     WHERE ${wanted}
     ORDER BY ties.dateEarliest IS NULL, ties.dateEarliest, ties.rowid LIMIT ?3 OFFSET ?4`,
    ...asked,
    limit,
    offset,
  );
  const next = offset + found.length;
  return {
    entity: pick(row, 'id', 'name', 'address'),
    total,
    nextOffset: next < total ? next : null,
    ties: found.map(({ passages, isMutual, ...tie }) => ({
      ...tie,
      isMutual: isMutual === 1,
      passages: textsAt(record, tie, passages),
    })),
  };
}

export function comparison(record: OpenRecord, id: string) {
  const row = record.rowOf('comparisons', id);
  const answers = record.rows(
    `SELECT question, verdict, reason, answers.article, sources.name AS outlet, stance, text, record,
       answers.contradictsRecord, answers.passages, answers."references"
     FROM answers JOIN articles ON articles.id = answers.article JOIN sources ON sources.id = articles.outlet
     WHERE comparison = ? ORDER BY answers.rowid`,
    id,
  );
  return {
    ...pick(row, 'id', 'title', 'summary', 'address', 'articles', 'passages'),
    references: publications(record, row),
    questions: [...Map.groupBy(answers, ({ question }) => question)].map(([question, all]) => ({
      question,
      ...pick(all[0] ?? {}, 'verdict', 'reason', 'record'),
      references: publications(record, all[0] ?? {}),
      contradictedBy: all
        .filter(({ contradictsRecord }) => contradictsRecord === 1)
        .map((one) => one.article),
      answers: all.map((one) => pick(one, 'article', 'outlet', 'stance', 'text', 'passages')),
    })),
  };
}

/** What a query names under any name, and its words that are no part of one. */
function namedIn(record: OpenRecord, query: string): { things: Row[]; rest: string[] } {
  const words = wordsOf(query);
  const stretches = words
    .flatMap((_, start) =>
      words.slice(start, start + LONGEST_NAME).map((_, more) => {
        const name = words.slice(start, start + more + 1).join(' ');
        return { start, end: start + more + 1, names: [name, name.replace(AT_END, '')] };
      }),
    )
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const asked = [...new Set(stretches.flatMap(({ names }) => names))];
  const found = record.rows(
    `SELECT thing, name FROM (
       SELECT id AS thing, folded(name) AS name FROM entities
       UNION ALL SELECT id, folded(name) FROM sources
       UNION ALL SELECT thing, folded(name) FROM aliases
     ) WHERE name IN (${asked.map(() => '?').join()})`,
    ...asked,
  );
  const thingByName = new Map(found.toReversed().map(({ name, thing }) => [name, String(thing)]));
  const isTaken = words.map(() => false);
  const ids = new Set<string>();
  for (const { start, end, names } of stretches) {
    const thing = names.map((name) => thingByName.get(name)).find((one) => one !== undefined);
    if (thing === undefined || isTaken.slice(start, end).includes(true)) continue;
    isTaken.fill(true, start, end);
    ids.add(thing);
  }
  return {
    things: [...ids].flatMap((id) =>
      record.rows(
        `SELECT id, name, address FROM entities WHERE id = ?1
         UNION ALL SELECT id, name, address FROM sources WHERE id = ?1 LIMIT 1`,
        id,
      ),
    ),
    rest: words.filter((_, index) => !isTaken[index]),
  };
}

/** The words of a query, folded, as a name may have them; without what FTS5 would take for a sign. */
function wordsOf(query: string): string[] {
  return fold(query)
    .lower.split(/[^\p{L}\p{N}\p{M}'.-]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, MOST_WORDS);
}

/** A passage with the events that it tells of, by their ids. */
function withEvents(record: OpenRecord, passage: Row) {
  const events = record.rows(
    `SELECT DISTINCT event FROM accounts
     WHERE article = ? AND EXISTS (SELECT 1 FROM json_each(accounts.passages) WHERE value = ?)`,
    String(passage.article),
    String(passage.address),
  );
  return { ...passage, events: events.map((one) => one.event) };
}

/** The publications that stand behind words of a row. */
function publications(record: OpenRecord, { references }: Row) {
  return record.rows(
    `SELECT title, publisher, url AS address FROM "references"
     WHERE id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(references ?? []),
  );
}

/** The words of passages, by their addresses. */
function textsAt(record: OpenRecord, { article }: Row, addresses: Row[string] | undefined) {
  const wanted = Array.isArray(addresses) ? addresses : [];
  return record
    .rows('SELECT id, address, text FROM passages WHERE article = ?', String(article))
    .filter(({ address }) => wanted.includes(String(address)));
}

function byPassage(rows: Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    for (const address of Array.isArray(row.passages) ? row.passages : []) {
      found.set(address, [...(found.get(address) ?? []), row]);
    }
  }
  return found;
}

function pick(row: Row, ...columns: string[]): Row {
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
}
