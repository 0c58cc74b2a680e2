import { lineOf } from '../desk.ts';
import { commandLine } from '../command-line.ts';
import { changesIn } from '../ledger.ts';
import type { Rule } from '../rule.ts';

const COMMAND = commandLine('ledger');
const WITH_REASON = commandLine('ledger', '--why "…"');

/** The words of every passage are those that its ledger has. */
export const unrecordedChange: Rule = {
  id: 'unrecorded-change',
  severity: 'unpublishable',
  why: 'Who has cited a passage can see when its words changed, and why.',
  example: {
    path: 'content/articles/an-article.md',
    right: 'Orel spoke of the Gardens Guild. {#said}',
    wrong: 'Orel spoke of the Gardens Guild again. {#said}',
  },
  check(desk) {
    return changesIn(desk).flatMap(({ file, ledger, changes, passages }) => {
      if (!ledger) {
        return [
          {
            path: file.path,
            at: { line: 1, column: 1 },
            message: `Nothing records what its passages say. Run ${COMMAND}.`,
          },
        ];
      }
      // What is gone may only have lost its id.
      const isNamed = passages.every(({ isGiven }) => isGiven);
      return changes
        .filter(({ kind }) => kind !== 'gone' || isNamed)
        .map(({ passage, kind, now }) => ({
          path: file.path,
          at: { line: now ? lineOf(file, now.block) : 1, column: 1 },
          message: MESSAGES[kind](passage),
        }));
    });
  },
};

const MESSAGES = {
  new: (passage: string) => `The ledger does not have "${passage}". Run ${COMMAND}.`,
  changed: (passage: string) =>
    `The words of "${passage}" are not those in the ledger. Say why with ${WITH_REASON}, or what was wrong with --wrong "…" --right "…".`,
  gone: (passage: string) =>
    `"${passage}" is gone, and others may have cited it. Put it back, or say why with ${WITH_REASON}.`,
};
