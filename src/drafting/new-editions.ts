import { deskOf } from '../check/desk.ts';
import { isDraft, withoutDrafts } from '../check/drafts.ts';
import { type ArticleChanges, changesIn, recordedIn } from '../check/ledger.ts';
import { fingerprintOf } from '../files/fingerprint.ts';
import { ledgerText } from '../files/ledger-text.ts';
import { parseContent } from '../files/parse-content.ts';
import type { Content } from '../files/read-content.ts';
import { DESK } from '../model/content-paths.ts';
import type { Edition } from '../model/schemas/ledger.ts';

/** What somebody says of changed passages: why, or what was wrong and what is right. */
export interface ToldReason {
  why?: string | undefined;
  wrong?: string | undefined;
  right?: string | undefined;
}

/** What recording the passages asks of the world. */
export interface LedgerEffects {
  /** What a file said in each commit that changed it, the newest first. */
  formerTexts: (path: string) => Iterable<string>;
  /** The text of a file; nothing where there is none. */
  textOf: (path: string) => string | undefined;
}

/** A ledger to be written, or what keeps all of them from being written. */
export interface NewEditions {
  complaints: string[];
  ledgers: { path: string; before: string | undefined; text: string; kind: Edition['kind'] }[];
}

/**
 * The ledgers of articles whose passages are new or have changed, each with an edition more.
 *
 * @param ids of articles; without one, all that have changed
 */
export function newEditions(
  content: Content,
  ids: string[],
  reason: ToldReason,
  effects: LedgerEffects,
): NewEditions {
  const all = changesIn(deskOf(withoutDrafts(content)));
  const drafts = new Set(content.files.filter(isDraft).map(({ id }) => id));
  const unknown = ids.filter((id) => !all.some(({ file }) => file.id === id));
  // A correction can be of fields alone: then its article is named, and no passage has changed.
  const isOfFields = (id: string) => reason.wrong !== undefined && ids.includes(id);
  const chosen = all
    .filter(
      ({ file, ledger, changes }) =>
        (ids.length === 0 || ids.includes(file.id)) &&
        (!ledger || changes.length > 0 || isOfFields(file.id)),
    )
    .map((article) => (isOnlyHere(article, effects) ? { ...article, ledger: undefined } : article));
  const complaints = [
    ...unknown.map((id) =>
      drafts.has(id)
        ? `"${id}" is a draft: take "draft: true" out of it first.`
        : `There is no article "${id}".`,
    ),
    ...complaintsOf(reason, chosen),
  ];
  if (complaints.length > 0) return { complaints, ledgers: [] };

  const editions = chosen.map((article) => ({
    article,
    edition: editionOf(article, reason, effects),
  }));
  const lost = editions.flatMap(({ article, edition }) =>
    typeof edition === 'string' ? [`${article.file.path}: ${edition}`] : [],
  );
  if (lost.length > 0) return { complaints: lost, ledgers: [] };
  return {
    complaints: [],
    ledgers: editions.flatMap(({ article, edition }) =>
      typeof edition === 'string' ? [] : [ledgerWith(article, edition, effects)],
    ),
  };
}

function complaintsOf({ why, wrong, right }: ToldReason, chosen: ArticleChanges[]): string[] {
  if ((wrong === undefined) !== (right === undefined)) {
    return ['A correction needs both --wrong and --right.'];
  }
  if (why !== undefined || wrong !== undefined) return [];
  return chosen
    .filter(({ ledger, changes }) => ledger && changes.some(({ kind }) => kind !== 'new'))
    .map(
      ({ file, changes }) =>
        `${file.path}: ${changes.map(({ passage, kind }) => `"${passage}" is ${kind}`).join(', ')}. Say why with --why, or what was wrong with --wrong and --right.`,
    );
}

/**
 * Whether what a ledger records has been on this machine alone: then nobody has read it, and what is recorded now is the
 * first. Where there is no history at all, that is not known.
 */
function isOnlyHere({ ledger }: ArticleChanges, { formerTexts }: LedgerEffects): boolean {
  const isCommitted = (path: string) => [...formerTexts(path)].length > 0;
  return ledger !== undefined && !isCommitted(ledger.path) && isCommitted(DESK);
}

/** The edition to be added, or why it cannot be made. */
function editionOf(
  { file, ledger, changes }: ArticleChanges,
  { why, wrong, right }: ToldReason,
  effects: LedgerEffects,
): Edition | string {
  const date = new Date().toISOString().slice(0, 10);
  if (!ledger) return { date, kind: 'first', changes: [] };
  const recorded = recordedIn(ledger.data);
  const stated = changes.map(({ passage, now }) => {
    const hash = recorded.get(passage);
    const was = hash === undefined ? undefined : formerWords(file.path, passage, hash, effects);
    const isLost = hash !== undefined && was === undefined;
    return { passage, isLost, was, became: now && plain(now.text) };
  });
  const lost = stated.filter(({ isLost }) => isLost).map(({ passage }) => `"${passage}"`);
  if (lost.length > 0) {
    return `git does not have the words that ${lost.join(', ')} had in the ledger. Fetch the whole history, or put those words back and commit them before you change them.`;
  }
  return {
    date,
    ...(wrong === undefined || right === undefined
      ? { kind: 'revision' as const, why: why ?? 'New passages.' }
      : { kind: 'correction' as const, ...(why === undefined ? {} : { why }), wrong, right }),
    changes: stated.map(({ passage, was, became }) => ({
      passage,
      ...(was === undefined ? {} : { was }),
      ...(became === undefined ? {} : { became }),
    })),
  };
}

/** The words that a passage had when they were recorded, from the history of its article. */
function formerWords(
  path: string,
  passage: string,
  hash: string,
  { formerTexts }: LedgerEffects,
): string | undefined {
  for (const text of formerTexts(path)) {
    const file = parseContent(path, 'articles', new TextEncoder().encode(text));
    const [body] = deskOf({ files: [file], strays: [] }).bodies;
    const words = body?.passages.find(({ id }) => id === passage)?.text;
    if (words !== undefined && fingerprintOf(words) === hash) return plain(words);
  }
  return undefined;
}

function ledgerWith(
  { file, passages, ledger }: ArticleChanges,
  edition: Edition,
  { textOf }: LedgerEffects,
) {
  const path = `content/ledger/${file.id}.yaml`;
  const before = textOf(path);
  const hashes = new Map(
    passages
      .filter(({ isGiven }) => isGiven)
      .map(({ id, text }) => [id, fingerprintOf(text)] as const),
  );
  return { path, before, text: ledgerText(ledger && before, hashes, edition), kind: edition.kind };
}

function plain(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
