/** Questions that are asked often, as views of the database. */
export const VIEWS = {
  timeline: `
    SELECT date, dateEarliest, dateLatest, title, standing, address
    FROM events ORDER BY dateEarliest IS NULL, dateEarliest, id`,
  accounts_with_outlets: `
    SELECT events.title AS event, sources.name AS outlet, articles.published, accounts.date, accounts.written,
      accounts.sourcing, accounts.passages
    FROM accounts
    JOIN events ON events.id = accounts.event
    JOIN articles ON articles.id = accounts.article
    JOIN sources ON sources.id = articles.outlet`,
  ties_in_words: `
    SELECT one.name AS "from", ties.type, other.name AS "to", ties.isMutual, ties.date, ties.standing, ties.passages,
      vocabulary.name AS typeInWords
    FROM ties
    JOIN entities AS one ON one.id = ties."from"
    JOIN entities AS other ON other.id = ties."to"
    LEFT JOIN vocabulary ON vocabulary.wordFor = 'tie' AND vocabulary.word = ties.type`,
  mentions_by_thing: `
    SELECT coalesce(entities.name, sources.name) AS name, count(*) AS mentions,
      count(DISTINCT substr(mentions.passage, 1, instr(mentions.passage, '#') - 1)) AS articles
    FROM mentions
    LEFT JOIN entities ON entities.id = mentions.thing
    LEFT JOIN sources ON sources.id = mentions.thing
    GROUP BY mentions.thing ORDER BY mentions DESC, name`,
};

/** What is asked as an example: of each the query, for which `words/LANGUAGE/data.ts` has the question. */
export const SAMPLE_SQL = {
  mostNamed: 'SELECT name, mentions, articles FROM mentions_by_thing LIMIT 10',
  timeline: 'SELECT date, title, standing FROM timeline LIMIT 20',
  conflicts: `SELECT DISTINCT comparison, question FROM answers WHERE verdict = 'conflict'`,
  sourcings:
    'SELECT sourcing, count(*) AS passages FROM reliances GROUP BY sourcing ORDER BY passages DESC',
  search: `SELECT passages.text, passages.address FROM passage_search JOIN passages ON passages.rowid = passage_search.rowid WHERE passage_search MATCH 'officials' ORDER BY rank LIMIT 10`,
};
