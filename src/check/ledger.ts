import type { ContentFile } from '../files/content-file.ts';
import { fingerprintOf } from '../files/fingerprint.ts';
import { textsMatching } from '../model/fields.ts';
import { type UnrecordedChange, unrecordedChanges } from '../model/ledger.ts';
import type { CheckedBody, CheckedPassage, Desk } from './desk.ts';
import { rememberedFor } from '../model/remembered.ts';

/** An article, its ledger, and what that does not have. */
export interface ArticleChanges extends CheckedBody {
  ledger: ContentFile | undefined;
  changes: (UnrecordedChange & { now: CheckedPassage | undefined })[];
}

/** What has changed in each article since its ledger was written. A ledger that cannot be read is passed over. */
export function changesIn(desk: Desk): ArticleChanges[] {
  const ledgers = ledgersIn(desk);
  return desk.bodies.flatMap((body) => {
    const ledger = ledgers.get(body.file.id);
    if (ledger && ledger.faults.length > 0) return [];
    const passages = new Map(
      body.passages.filter(({ isGiven }) => isGiven).map((passage) => [passage.id, passage]),
    );
    const changes = unrecordedChanges(
      recordedIn(ledger?.data),
      new Map([...passages].map(([id, { text }]) => [id, fingerprintOf(text)])),
    ).map((change) => ({ ...change, now: passages.get(change.passage) }));
    return [{ ...body, ledger, changes }];
  });
}

/** The ledgers, by their articles. */
export const ledgersIn = rememberedFor(
  ({ files }: Desk) =>
    new Map(files.flatMap((file) => (file.collection === 'ledger' ? [[file.id, file]] : []))),
);

/** The hashes that a ledger has, by passage. */
export function recordedIn(data: unknown): Map<string, string> {
  return new Map(
    textsMatching(data, ['passages', '*']).map(({ value, field }) => [String(field.at(-1)), value]),
  );
}
