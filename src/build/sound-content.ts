import { checkContent } from '../check/check-content.ts';
import { report } from '../check/report.ts';
import { isError, isUnreadable } from '../check/finding.ts';
import { type Content, readContent } from '../files/read-content.ts';
import { schemas } from '../model/schemas/index.ts';

let shared: Content | undefined;
let collectionsToCome = 0;

/**
 * The content when the check finds no error in it. One reading serves all collections of a
 * synchronization, each of which asks once, and is let go with the last. Ends a build that has errors.
 *
 * @param root the project's root folder
 */
export function soundContent(root: string, command: 'build' | 'development'): Content | undefined {
  if (collectionsToCome === 0) {
    collectionsToCome = Object.keys(schemas).length;
    const content = readContent(root);
    const findings = checkContent(content);
    const isSound = !findings.some(command === 'build' ? isError : isUnreadable);
    if (findings.length > 0 && command === 'build') {
      console.error(report(findings, 'Nothing was built; the last good build is untouched.'));
      if (!isSound) process.exit(1);
    }
    shared = isSound ? content : undefined;
  }
  collectionsToCome--;
  const content = shared;
  if (collectionsToCome === 0) shared = undefined;
  return content;
}
