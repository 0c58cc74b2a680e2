import { stringify } from 'yaml';
import { MADE_UP_DESK } from '../../made-up-desk.ts';
import { checkContent } from '../../../src/check/check-content.ts';
import type { Finding } from '../../../src/check/finding.ts';
import { fingerprintOf } from '../../../src/files/fingerprint.ts';
import { ledgerText } from '../../../src/files/ledger-text.ts';
import { parseContent } from '../../../src/files/parse-content.ts';
import type { Content } from '../../../src/files/read-content.ts';
import { collectionOf } from '../../../src/model/content-paths.ts';

/** A small corpus without a mistake, as text by path. */
export const sound: Record<string, string> = {
  'content/desk.yaml': stringify(MADE_UP_DESK),
  'content/countries/orel.yaml':
    'name: Orel\ndescription: A country. [@a-book]\ndemonyms: [Oreli]\n',
  'content/actors/gardens-guild.yaml':
    'name: Gardens Guild\nkind: armed-group\ndescription: A group. [@a-book]\naliases: [GG, Gilde]\n',
  'content/places/lakeend.yaml':
    'name: Lakeend\nkind: city\ncountry: orel\ndescription: A city. [@a-book]\n',
  'content/sources/the-daily.yaml':
    'name: The Daily\nkind: outlet\ndescription: An outlet. [@a-book]\nownership: not-found\n',
  'content/events/announcement.yaml':
    'title: Orel announces it\nkind: statement\ndescription: It did. [@an-article#said]\nplace: lakeend\nparticipants: { orel: speaks }\n',
  'content/articles/an-article.md': `---
title: An article
summary: It says so. [@#said]
original:
  source: the-daily
  published: 2015-09-30
entities: [orel, gardens-guild]
names:
  gardens-guild: [Gilde]
dates:
  - event: announcement
    date: 2015-09-27
    written: on Sunday
    passage: said
    by: the-daily
sources:
  - source: the-daily
    sourcing: own-reporting
    passage: said
figures:
  - { value: 3500, unit: troops, counts: troops, passage: said }
locators: { said: { paragraph: 1, start: spoke of it } }
---
Orel spoke of the Gardens Guild. {#said}
`,
  'content/references/a-book.yaml':
    'title: A book\npublisher: A press\nurl: https://example.org/a-book\nseen: 2026-01-01\n',
  'content/ledger/an-article.yaml': ledgerOf({ said: 'Orel spoke of the Gardens Guild.' }),
};

/** A ledger that has some words, by passage. */
export function ledgerOf(words: Record<string, string>): string {
  const hashes = Object.entries(words).map(([id, text]): [string, string] => [
    id,
    fingerprintOf(text),
  ]);
  return ledgerText(undefined, new Map(hashes), { date: '2016-01-01', kind: 'first', changes: [] });
}

/**
 * That corpus with changes.
 *
 * @param changes for a path: the whole new text, bytes, or a replacement within the sound text
 */
export function aDesk(
  changes: Record<string, string | Uint8Array | [found: string, written: string]> = {},
): Content {
  const texts = new Map<string, string | Uint8Array>(Object.entries(sound));
  for (const [path, change] of Object.entries(changes)) {
    if (Array.isArray(change)) {
      const text = sound[path] ?? '';
      if (!text.includes(change[0])) throw new Error(`"${change[0]}" is not in ${path}`);
      texts.set(path, text.replace(...change));
    } else texts.set(path, change);
  }
  return contentOf(Object.fromEntries(texts));
}

/** Content as it is read from files: text or bytes, by path. */
export function contentOf(texts: Record<string, string | Uint8Array>): Content {
  const entries = Object.entries(texts);
  return {
    strays: entries.flatMap(([path]) => (collectionOf(path) ? [] : [path])),
    files: entries.flatMap(([path, text]) => {
      const collection = collectionOf(path);
      const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
      return collection ? [parseContent(path, collection, bytes)] : [];
    }),
  };
}

/** What a changed text needs beside it, for tests that are not about that. */
const BESIDE_TEXT = new Set([
  'unrecorded-change',
  'unlocated-passage',
  'unsupported-statement',
  'unowned-outlet',
  'uncited-passage',
  'unused-entity',
  'unused-source',
]);

/** What the check finds, but for what a text that a test has changed lacks beside it: its place, its ledger, its notes,
 * what is told by it. */
export function findingsOf(content: Content): Finding[] {
  return checkContent(content).filter(({ rule }) => !BESIDE_TEXT.has(rule));
}
