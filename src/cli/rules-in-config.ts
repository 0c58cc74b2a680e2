import { join } from 'node:path';
import type { ConfigFile } from './config-file.ts';

/** Options of ours. */
const WITH_OPTIONS = /\bdeconflict\(\s*[^)\s]/;

/**
 * Has the check go by the rules that a desk's configuration adds: running it adds them, and says what is wrong with
 * its options. One without options is not run.
 *
 * @param root the project's root folder
 * @throws what the configuration throws
 */
export async function useRulesInConfig(root: string, { name, text }: ConfigFile): Promise<void> {
  if (!WITH_OPTIONS.test(text)) return;
  // Node strips no types under node_modules, where the package is; Vite does.
  const { runnerImport } = await import('vite');
  await runnerImport(join(root, name), { root, configFile: false, logLevel: 'error' });
}
