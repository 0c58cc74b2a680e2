import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { stringify } from 'yaml';
import { z } from 'zod';
import { accounts, article, comparison, event, search, ties } from './answers.ts';
import { NotInRecord, type OpenRecord, withRecord } from './record.ts';

const MOST = 50;
const INSTRUCTIONS = `What published articles say, told in the words of a desk and read against each other. Every statement has the addresses of the passages that say it: cite these, and the publications that stand behind words of the desk. "search" finds passages and ids; "event" and "accounts" say what happened and how each article knows; "ties" says who stands how to whom; "comparison" says where articles agree and where not. Dates are EDTF (ISO 8601-2). That an article says something does not make it so: "standing" and "sourcing" say how well it is established and how it is known. An address that begins with "/" is below the address of the site.`;

const known = z.string().nullable();
const list = z.array(z.string());
const passage = z.object({ id: z.string(), address: z.string(), text: z.string() });
/** Publications that stand behind words of the desk. */
const references = z.array(
  z.object({ title: z.string(), publisher: z.string(), address: z.string() }),
);
const named = z.object({ id: z.string(), name: z.string(), address: z.string() });
const limit = z
  .number()
  .int()
  .min(1)
  .max(MOST)
  .default(10)
  .describe(`How many at most, up to ${MOST}`);
const idOf = (what: string) =>
  z.string().describe(`The id of ${what}, as "search" and addresses have it`);

/** What can be asked: in words for a program that chooses, what it takes and what it answers. */
const TOOLS = {
  search: {
    title: 'Search',
    description:
      'Finds passages by what they name, under any of its names, and by their words. Answers with each passage, its address, its article and the ids of the events it tells of. isPartial: no passage has all that was asked for.',
    inputSchema: {
      query: z.string().min(1).max(400).describe('Names and words: "Lakeend council bridge"'),
      article: z.string().optional().describe('Only in this article, by its id'),
      limit,
    },
    outputSchema: {
      named: z.array(named),
      isPartial: z.boolean(),
      passages: z.array(
        passage.extend({
          article: z.string(),
          title: z.string(),
          outlet: z.string(),
          published: z.string(),
          events: list,
        }),
      ),
    },
  },
  article: {
    title: 'Article',
    description:
      'The digest of an article: whose it is, its passages with their addresses and on whose word they rest, the events it tells of, its figures.',
    inputSchema: { id: idOf('an article') },
    outputSchema: {
      id: z.string(),
      title: z.string(),
      summary: z.string(),
      address: z.string(),
      outlet: known,
      originalTitle: known,
      author: known,
      published: z.string(),
      grade: z.string(),
      url: known,
      copies: list,
      archived: known,
      references,
      passages: z.array(passage.extend({ knownBy: list })),
      events: z.array(
        z.object({
          id: z.string(),
          title: z.string(),
          date: z.string(),
          written: known,
          passages: list,
        }),
      ),
      figures: z.array(
        z.object({
          qualifier: known,
          value: z.number().nullable(),
          magnitude: known,
          unit: known,
          counts: z.string(),
          date: known,
          passages: list,
        }),
      ),
    },
  },
  event: {
    title: 'Event',
    description:
      'An event: when it was, how well it is established, who took part, what is on record, which articles tell of it and in which passages.',
    inputSchema: { id: idOf('an event') },
    outputSchema: {
      id: z.string(),
      title: z.string(),
      description: z.string(),
      address: z.string(),
      date: z.string(),
      grade: z.string(),
      basis: known,
      standing: z.string(),
      isInConflict: z.boolean(),
      isContested: z.boolean(),
      record: known,
      participants: z.array(z.object({ id: z.string(), name: z.string(), role: z.string() })),
      articles: z.array(z.object({ id: z.string(), title: z.string(), address: z.string() })),
      passages: list,
      references,
    },
  },
  accounts: {
    title: 'Accounts of an event',
    description:
      'What each article says of one event: the date as it writes it and as we read it, how it knows, whose word it is, and the passages in full.',
    inputSchema: { event: idOf('an event') },
    outputSchema: {
      event: z.object({
        id: z.string(),
        title: z.string(),
        address: z.string(),
        date: z.string(),
        standing: z.string(),
      }),
      accounts: z.array(
        z.object({
          article: z.string(),
          title: z.string(),
          outlet: z.string(),
          published: z.string(),
          date: z.string(),
          written: known,
          grade: z.string(),
          basis: known,
          sourcing: list,
          sources: list,
          passages: z.array(passage),
        }),
      ),
    },
  },
  ties: {
    title: 'Ties',
    description:
      'How a country or actor stands to others, or to one other: what kind of tie, since when, on whose word, how well established, in which passages. total: how many there are; nextOffset: the offset for those that are not in this answer.',
    inputSchema: {
      entity: idOf('a country or actor'),
      other: z.string().optional().describe('Only ties with this one, by its id'),
      limit,
      offset: z
        .number()
        .int()
        .min(0)
        .default(0)
        .describe('How many to pass over: nextOffset of the answer before'),
    },
    outputSchema: {
      entity: named,
      total: z.number(),
      nextOffset: z.number().nullable(),
      ties: z.array(
        z.object({
          from: z.string(),
          type: z.string(),
          to: z.string(),
          isMutual: z.boolean(),
          date: known,
          undated: known,
          what: known,
          channel: known,
          standing: z.string(),
          by: z.string(),
          event: known,
          article: z.string(),
          passages: z.array(passage),
        }),
      ),
    },
  },
  comparison: {
    title: 'Comparison',
    description:
      'Articles on one matter, question by question: what each answers, in which passage, and whether they agree.',
    inputSchema: { id: idOf('a comparison') },
    outputSchema: {
      id: z.string(),
      title: z.string(),
      summary: z.string(),
      address: z.string(),
      articles: list,
      passages: list,
      references,
      questions: z.array(
        z.object({
          question: z.string(),
          verdict: z.string(),
          reason: known,
          record: known,
          references,
          contradictedBy: list.describe('The articles that contradict the record'),
          answers: z.array(
            z.object({
              article: z.string(),
              outlet: z.string(),
              stance: z.string(),
              text: known,
              passages: list,
            }),
          ),
        }),
      ),
    },
  },
};

/**
 * The record of a desk as a server of the Model Context Protocol.
 *
 * @param file `corpus.sqlite` of the last build, which need not be there yet
 * @see https://modelcontextprotocol.io/specification/2025-06-18
 */
export function recordServer(file: string, version: string): McpServer {
  const server = new McpServer({ name: 'deconflict', version }, { instructions: INSTRUCTIONS });
  const answering =
    <Asked>(answer: (record: OpenRecord, asked: Asked) => Record<string, unknown>) =>
    (asked: Asked): CallToolResult => {
      try {
        const structuredContent = withRecord(file, (record) => answer(record, asked));
        return {
          structuredContent,
          content: [{ type: 'text', text: stringify(structuredContent) }],
        };
      } catch (error) {
        if (!(error instanceof NotInRecord)) throw error;
        return { isError: true, content: [{ type: 'text', text: error.message }] };
      }
    };
  const annotations = { readOnlyHint: true, openWorldHint: false };
  server.registerTool('search', { ...TOOLS.search, annotations }, answering(search));
  server.registerTool(
    'article',
    { ...TOOLS.article, annotations },
    answering((record, { id }: { id: string }) => article(record, id)),
  );
  server.registerTool(
    'event',
    { ...TOOLS.event, annotations },
    answering((record, { id }: { id: string }) => event(record, id)),
  );
  server.registerTool(
    'accounts',
    { ...TOOLS.accounts, annotations },
    answering((record, asked: { event: string }) => accounts(record, asked.event)),
  );
  server.registerTool('ties', { ...TOOLS.ties, annotations }, answering(ties));
  server.registerTool(
    'comparison',
    { ...TOOLS.comparison, annotations },
    answering((record, { id }: { id: string }) => comparison(record, id)),
  );
  return server;
}
