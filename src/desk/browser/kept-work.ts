import type { ArticleState, ReadReport } from '../shared/messages.ts';

/** What an editor has done and not saved. */
export interface Work {
  article: ArticleState;
  report?: ReadReport | undefined;
  /** The ids of proposals that were accepted, and of those that were dismissed. */
  accepted: string[];
  dismissed: string[];
}

const keyFor = (article: string | undefined) => `deconflict:desk:${article ?? ''}`;

/** Keeps work in this tab of the browser, so that a page that is loaded again has it. */
export function keepWork(article: string | undefined, work: Work): void {
  try {
    sessionStorage.setItem(keyFor(article), JSON.stringify(work));
  } catch {
    // Storage may be off or full; the work is then in the page alone.
  }
}

export function keptWork(article: string | undefined): Work | undefined {
  try {
    return (
      (JSON.parse(sessionStorage.getItem(keyFor(article)) ?? 'null') as Work | undefined) ??
      undefined
    );
  } catch {
    return undefined;
  }
}

export function forgetWork(article: string | undefined): void {
  try {
    sessionStorage.removeItem(keyFor(article));
  } catch {
    // Where storage is off there is nothing to forget.
  }
}
