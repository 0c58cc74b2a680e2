import type { Finding } from './finding.ts';

/**
 * Findings, of which those that stand in a file that was there before and come from one that has just been added say so.
 *
 * @param added the paths of files that have just been added; asked for only where it matters
 */
export function withFreshCauses(findings: Finding[], added: () => ReadonlySet<string>): Finding[] {
  if (findings.every(({ cause }) => cause === undefined)) return findings;
  const fresh = added();
  return findings.map((finding) => {
    const { cause, path, message } = finding;
    if (cause === undefined || !fresh.has(cause) || fresh.has(path)) return finding;
    const words = message.includes(cause)
      ? `${cause} has just been added.`
      : `This comes from ${cause}, which has just been added.`;
    return { ...finding, message: `${message} ${words}` };
  });
}
