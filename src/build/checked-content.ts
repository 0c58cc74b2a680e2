import { checkContent } from '../check/check-content.ts';
import { checkDrafts } from '../check/check-drafts.ts';
import { withoutDrafts } from '../check/drafts.ts';
import type { Finding } from '../check/finding.ts';
import { withFreshCauses } from '../check/fresh-causes.ts';
import { rulesOfDesk } from '../check/rules-of-desk.ts';
import { today } from '../check/today.ts';
import { addedFiles } from '../files/added-files.ts';
import { type Content, readContent } from '../files/read-content.ts';

/** Content with what the check finds in it. */
export interface CheckedContent {
  /** A build leaves drafts out; in development those are in it that can be shown. */
  content: Content;
  findings: Finding[];
}

let last: (CheckedContent & { read: Content; rules: ReturnType<typeof rulesOfDesk> }) | undefined;

/**
 * Reads the content and checks it. In development what is as it was last time is not checked again; a build, which
 * reads but once, keeps nothing of it.
 *
 * @param root the project's root folder
 */
export function checkedContent(root: string, command: 'build' | 'development'): CheckedContent {
  const read = readContent(root, last?.read);
  const withCauses = (findings: Finding[]) =>
    withFreshCauses(findings, () => addedFiles(root, 'content'));
  if (command === 'build') {
    const content = withoutDrafts(read);
    return { content, findings: withCauses(checkContent(content, today())) };
  }
  const rules = rulesOfDesk();
  if (last?.rules === rules && isSame(last.read, read)) return last;
  const { shown, findings } = checkDrafts(read, today());
  last = { read, rules, content: shown, findings: withCauses(findings) };
  return last;
}

/** Whether two readings found the same files; one that has not changed is the same object in both. */
function isSame(before: Content, now: Content): boolean {
  return (
    before.files.length === now.files.length &&
    before.files.every((file, index) => file === now.files[index]) &&
    before.strays.join('\n') === now.strays.join('\n')
  );
}
