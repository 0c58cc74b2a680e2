import { Document, parseDocument } from 'yaml';
import type { Edition } from '../model/schemas/ledger.ts';

const HEAD = ' Written by the command ledger.';

/**
 * The text of a ledger with one more edition, and the hashes of the passages as they are now. Comments stay.
 *
 * @param before the text of the ledger as it is; nothing where there is none
 * @param passages the hash of each passage's words, by its id
 */
export function ledgerText(
  before: string | undefined,
  passages: ReadonlyMap<string, string>,
  edition: Edition,
): string {
  const ledger = before === undefined ? emptyLedger() : parseDocument(before);
  ledger.set('passages', ledger.createNode(Object.fromEntries(passages)));
  ledger.addIn(['editions'], ledger.createNode(edition));
  return ledger.toString({ lineWidth: 100 });
}

function emptyLedger(): Document {
  const ledger = new Document({ passages: {}, editions: [] });
  ledger.commentBefore = HEAD;
  return ledger;
}
