import { execFileSync } from 'node:child_process';

/**
 * The files of a folder that no commit has yet, as git knows them; none where there is no git.
 *
 * @param root the project's root folder
 * @param folder from there
 * @returns paths from the root
 */
export function addedFiles(root: string, folder: string): Set<string> {
  const git = (...words: string[]) =>
    execFileSync('git', [...words, '--', folder], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 2 ** 20,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .split('\0')
      .filter(Boolean);
  try {
    return new Set([
      ...git('ls-files', '--others', '--exclude-standard', '-z'),
      ...git('diff', '--cached', '--name-only', '--diff-filter=A', '--relative', '-z'),
    ]);
  } catch {
    return new Set();
  }
}
