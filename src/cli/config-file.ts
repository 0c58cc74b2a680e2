import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../check/finding.ts';

const NAMES = ['mjs', 'ts', 'js', 'mts'].map((ending) => `astro.config.${ending}`);
const WHOLE = `import { defineConfig } from 'astro/config'; import { deconflict } from 'deconflict'; export default defineConfig({ integrations: [deconflict()] });`;

/** The configuration of a site, as it is written; nothing where there is none. */
export interface ConfigFile {
  /** From the root of the project. */
  name: string;
  text: string;
}

/** @param root the project's root folder */
export function configFileIn(root: string): ConfigFile | undefined {
  const name = NAMES.find((one) => existsSync(join(root, one)));
  return name === undefined ? undefined : { name, text: readFileSync(join(root, name), 'utf8') };
}

/** What keeps a folder of content from becoming a site, whatever stands in the content. */
export function findingsOfConfig(config: ConfigFile | undefined): Finding[] {
  if (config && /deconflict|\.\/src\/index/.test(config.text)) return [];
  const { name = NAMES[0] ?? '' } = config ?? {};
  return [
    {
      rule: 'missing-config',
      severity: 'warning',
      path: name,
      at: { line: 1, column: 1 },
      message: `${config ? 'The file does not name deconflict().' : 'The file is missing.'} Without it the content can be checked, but no site is built. This is enough: ${WHOLE}`,
    },
  ];
}
