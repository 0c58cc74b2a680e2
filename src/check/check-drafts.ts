import { isDraft, withoutDrafts } from '../files/drafts.ts';
import type { Content } from '../files/read-content.ts';
import { checkContent } from './check-content.ts';
import { type Finding, isUnreadable } from './finding.ts';

/** What the check finds in content in which articles are still being written. */
export interface CheckedDrafts {
  /** What is wrong in what would be published, and as warnings what is wrong beside it. */
  findings: Finding[];
  /** The content with those drafts that can be shown. */
  shown: Content;
  /** The paths of all drafts. */
  drafts: string[];
}

/** What a draft need not have: it is asked for when the article is published. */
const LATER = 'unrecorded-change';

/**
 * Checks content as it would be published, and then with its drafts. What is wrong only because of a draft is a
 * warning: it keeps nothing from being built.
 */
export function checkDrafts(content: Content): CheckedDrafts {
  const drafts = new Set(content.files.filter(isDraft).map(({ path }) => path));
  const published = withoutDrafts(content);
  const findings = checkContent(published);
  if (drafts.size === 0) return { findings, shown: content, drafts: [] };

  const known = new Set(findings.map(keyOf));
  const beside = checkContent(content).filter(
    (finding) =>
      !known.has(keyOf(finding)) && !(finding.rule === LATER && drafts.has(finding.path)),
  );
  const broken = new Set(beside.filter(isUnreadable).map(({ path }) => path));
  return {
    findings: [
      ...findings,
      ...beside.map((finding) => ({ ...finding, severity: 'warning' as const })),
    ],
    shown: broken.isSubsetOf(drafts)
      ? withoutDrafts(content, ({ path }) => broken.has(path))
      : published,
    drafts: [...drafts],
  };
}

function keyOf({ rule, path, at, message }: Finding): string {
  return JSON.stringify([rule, path, at.line, at.column, message]);
}
