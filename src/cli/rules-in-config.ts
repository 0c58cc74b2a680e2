import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CONFIGS = ['mjs', 'ts', 'js', 'mts'].map((ending) => `astro.config.${ending}`);

/** Options of ours. */
const WITH_OPTIONS = /\bdeconflict\(\s*[^)\s]/;

/**
 * Has the check go by the rules that a desk's configuration adds: running it adds them, and says what is wrong with
 * its options. One without options is not run.
 *
 * @param root the project's root folder
 * @throws what the configuration throws
 */
export async function useRulesInConfig(root: string): Promise<void> {
  const config = CONFIGS.map((name) => join(root, name)).find((path) => existsSync(path));
  if (config === undefined || !WITH_OPTIONS.test(readFileSync(config, 'utf8'))) return;
  // Node strips no types under node_modules, where the package is; Vite does.
  const { runnerImport } = await import('vite');
  await runnerImport(config, { root, configFile: false, logLevel: 'error' });
}
