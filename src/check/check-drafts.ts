import type { Content } from '../files/read-content.ts';
import { isDraft, withoutDrafts } from './drafts.ts';
import { checkContent } from './check-content.ts';
import { type Finding, isError, isUnreadable } from './finding.ts';

/** What the check finds in content in which articles are still being written. */
export interface CheckedDrafts {
  /** What is wrong in what would be published, and as warnings what is wrong beside it. */
  findings: Finding[];
  /** The content with those drafts that can be shown. */
  shown: Content;
  /** The paths of all drafts, and of how many files the site goes without because of them. */
  drafts: string[];
  broughtByDrafts: number;
}

/** What a draft need not have: it is asked for when the article is published. */
const LATER = 'unrecorded-change';

/**
 * Checks content as it would be published, and then with its drafts. What is wrong only because of a draft is a
 * warning: it keeps nothing from being built. What is only asked for without the drafts, such as a use of what they
 * bring, is not asked for; what is wrong only without the drafts that are shown keeps nothing from being seen.
 *
 * @param today `2026-02-28`; without it nothing is in the future
 */
export function checkDrafts(content: Content, today?: string): CheckedDrafts {
  const drafts = new Set(content.files.filter(isDraft).map(({ path }) => path));
  const published = withoutDrafts(content);
  const inPublished = checkContent(published, today);
  if (drafts.size === 0)
    return { findings: inPublished, shown: content, drafts: [], broughtByDrafts: 0 };

  const inAll = checkContent(content, today);
  const inBoth = new Set(inAll.map(keyOf));
  const findings = inPublished.filter((finding) => isError(finding) || inBoth.has(keyOf(finding)));
  const known = new Set(findings.map(keyOf));
  const beside = inAll.filter(
    (finding) =>
      !known.has(keyOf(finding)) && !(finding.rule === LATER && drafts.has(finding.path)),
  );
  const broken = new Set(beside.filter(isUnreadable).map(({ path }) => path));
  const shown = broken.isSubsetOf(drafts)
    ? withoutDrafts(content, ({ path }) => broken.has(path))
    : published;
  const inShown = new Set((shown === content ? inAll : checkContent(shown, today)).map(keyOf));
  return {
    findings: [
      ...findings.map((finding) =>
        isUnreadable(finding) && !inShown.has(keyOf(finding))
          ? { ...finding, severity: 'unpublishable' as const }
          : finding,
      ),
      ...beside.map((finding) => ({ ...finding, severity: 'warning' as const })),
    ],
    shown,
    drafts: [...drafts],
    broughtByDrafts: content.files.length - published.files.length - drafts.size,
  };
}

function keyOf({ rule, path, at, message }: Finding): string {
  return JSON.stringify([rule, path, at.line, at.column, message]);
}
