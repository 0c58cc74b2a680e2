import { type Dossier, dossierFromText, dossierToText, EMPTY } from './dossier.ts';

const KEY = 'dossier';
/** Where what could not be read is set aside: it is the reader's. */
const SPOILED_KEY = 'dossier-unread';

/** What became of reading or keeping a dossier. */
export type Outcome = 'kept' | 'off' | 'full' | 'spoiled';

/** The dossier of this browser; an empty one where none is kept, or what is kept cannot be read. */
export function keptDossier(): { dossier: Dossier; outcome: Outcome } {
  let text: string | null;
  try {
    text = localStorage.getItem(KEY);
  } catch {
    return { dossier: EMPTY, outcome: 'off' };
  }
  if (text === null) return { dossier: EMPTY, outcome: 'kept' };
  const dossier = dossierFromText(text);
  if (dossier) return { dossier, outcome: 'kept' };
  try {
    const before = localStorage.getItem(SPOILED_KEY);
    localStorage.setItem(SPOILED_KEY, before === null ? text : `${before}\n${text}`);
    localStorage.removeItem(KEY);
  } catch {
    // There is no place for a second copy; the first then stays until the next passage is collected.
  }
  return { dossier: EMPTY, outcome: 'spoiled' };
}

/** What could not be read, as it was kept, also where there was no place to set it aside; nothing where there is none. */
export function unreadText(): string | undefined {
  try {
    const kept = localStorage.getItem(KEY);
    const texts = [
      localStorage.getItem(SPOILED_KEY),
      kept === null || dossierFromText(kept) ? null : kept,
    ].filter((text) => text !== null);
    return texts.length > 0 ? texts.join('\n') : undefined;
  } catch {
    return undefined;
  }
}

/** Throws away what could not be read, and no more: a dossier that can be read stays. */
export function discardUnread(): void {
  try {
    const kept = localStorage.getItem(KEY);
    if (kept !== null && !dossierFromText(kept)) localStorage.removeItem(KEY);
    localStorage.removeItem(SPOILED_KEY);
  } catch {
    // Where storage is off nothing is set aside.
  }
}

/**
 * Changes what is kept, as it is now: another window may have changed it since.
 *
 * @returns the dossier after it, and whether it could be kept
 */
export function changeDossier(change: (dossier: Dossier) => Dossier): {
  dossier: Dossier;
  outcome: Outcome;
} {
  const before = keptDossier();
  const dossier = change(before.dossier);
  if (before.outcome === 'off') return { dossier, outcome: 'off' };
  try {
    localStorage.setItem(KEY, dossierToText(dossier));
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return { dossier: before.dossier, outcome: isFull ? 'full' : 'off' };
  }
  return { dossier, outcome: before.outcome };
}

/** Calls when another window has changed what is kept. */
export function onChangeElsewhere(changed: () => void): void {
  window.addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) changed();
  });
}
