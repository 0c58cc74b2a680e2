import { z } from 'zod';
import { edtfDate, id, ids, relationType, sourcing, text, webAddress } from './fields.ts';

/** What one article says of when an event was. */
const accountSchema = z.strictObject({
  /** The event: the name of a file in `content/events/`. */
  event: id(),
  /** When it was, as exactly as this article lets us know: `2015-09-27`, `2024-12-22~`, `[..2015-09-30]`. */
  date: edtfDate(),
  /** The article's own words for the time, at most eight: "on Sunday". Left out when it gives none. */
  written: text().optional(),
  /** How we got from those words to the date. Needed when the date does not follow from them alone; it is then shown as inferred. */
  basis: text().optional(),
  /** Whether the article tells of it as still to come: a meeting that is planned. */
  planned: z.boolean().default(false),
  /** The passage of this file that says it, or a list of those that say it together. */
  passage: ids(),
  /** Whose word it is: one or more of the sources of those passages. Left out when they are all one origin. */
  by: ids().optional(),
});

/** Whom an article relies on for a passage. */
const relianceSchema = z.strictObject({
  /** The source: the name of a file in `content/sources/`. */
  source: id(),
  /** How its word comes to us. */
  sourcing: sourcing(),
  /** The passage of this file that rests on it. */
  passage: id(),
});

/** A number that an article gives. */
const figureSchema = z.strictObject({
  /** The number, or its order of magnitude where only that is given. */
  value: z.union([z.number(), z.enum(['tens', 'hundreds', 'thousands', 'millions', 'billions'])]),
  /** The words that limit it: "more than", "about". */
  qualifier: text().optional(),
  /** What is counted, in the plural: "troops", "US dollars". */
  unit: text(),
  /** What exactly it counts: "US troops in Iraq". */
  counts: text(),
  /** When it held. */
  date: edtfDate().optional(),
  /** The passage of this file that gives it. */
  passage: id(),
});

/** How the article says that one country or actor stands to another. */
const relationSchema = z.strictObject({
  /** The one that acts, gives or holds the view: a country or actor. */
  from: id(),
  /** What ties them. */
  type: relationType(),
  /** The other: a country, actor or place. */
  to: id(),
  /** Whether it goes both ways; the tie is then counted in each. */
  mutual: z.boolean().default(false),
  /** Whose word it is: the name of a file in `content/sources/`. */
  by: id(),
  /** The event that dates it: one of those under `dates`. Left out when the article gives no time. */
  event: id().optional(),
  /** What is given or done, in a few words: "warnings of a planned attack". */
  what: text().optional(),
  /** The way it takes: "a new center in Baghdad". */
  channel: text().optional(),
  /** The passage of this file that says it. */
  passage: id(),
});

/** The frontmatter of `content/articles/ID.md`. */
export const articleSchema = z.strictObject({
  /** Our own headline. */
  title: text(),
  /** One or two sentences that say what the article reports and on whose word. */
  summary: text(),
  /** The published piece that this digest tells. */
  original: z.strictObject({
    /** Its headline, word for word; left out when it has none. */
    title: text().optional(),
    /** The outlet that published it: the name of a file in `content/sources/`. */
    source: id(),
    /** Who signed it, when somebody did. */
    author: text().optional(),
    /** When it was published: `2015-09-30`; `2015-10~` for about October 2015; `2025-01` when only the month is known. */
    published: edtfDate(),
    /** How we know when it was published, when it is not printed on it; the date is then shown as inferred. */
    basis: text().optional(),
    /** Its address at its publisher's. */
    url: webAddress().optional(),
    /** Addresses of copies elsewhere. */
    copies: z.array(webAddress()).default([]),
  }),
  /** The countries, actors and places that the body mentions, by any of their names. */
  entities: z.array(id()).min(1),
  /** How the original itself writes each of them: "Daesh" where we say "Islamic State". */
  names: z.record(id(), z.array(text()).min(1)).default({}),
  /** This article's accounts of events. */
  dates: z.array(accountSchema).default([]),
  /** Whom the article relies on, and for what. */
  sources: z.array(relianceSchema).min(1),
  /** Every number that it gives. */
  figures: z.array(figureSchema).default([]),
  /** The ties between countries and actors that it tells of. */
  relations: z.array(relationSchema).default([]),
});
