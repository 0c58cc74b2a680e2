import { execFileSync } from 'node:child_process';

/**
 * What a file said in each commit that changed it, the newest first, across its former names. Of a folder without
 * git, or a file that was never committed, there is nothing.
 *
 * @param root the project's root folder
 * @param path from there
 */
export function* formerTexts(root: string, path: string): Generator<string> {
  const git = (...words: string[]) =>
    execFileSync('git', words, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 2 ** 20,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  let log: string;
  try {
    log = git('log', '--follow', '--relative', '--name-only', '--format=%x00%H', '--', path);
  } catch {
    return;
  }
  for (const entry of log.split('\0').filter(Boolean)) {
    const [commit = '', name] = entry.split('\n').filter(Boolean);
    try {
      if (name) yield git('show', `${commit}:./${name}`);
    } catch {
      // The commit took the file away.
    }
  }
}
