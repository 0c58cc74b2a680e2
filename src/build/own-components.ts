import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { OVERRIDABLE, type Options, type Overridable } from './options.ts';

const source = fileURLToPath(new URL('../', import.meta.url));

/**
 * Puts components of the desk in the place of ours, wherever ours are imported but by the desk's themselves.
 *
 * @param root the project's root folder, from which they are named
 */
export function ownComponents(
  components: NonNullable<Options['components']>,
  root: string,
): Plugin {
  const ownByOurs = new Map(
    Object.entries(components).map(([name, file]) => [
      join(source, OVERRIDABLE[name as Overridable]),
      join(root, file),
    ]),
  );
  return {
    name: 'deconflict:own-components',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (ownByOurs.size === 0 || !id.endsWith('.astro')) return undefined;
      const ours = await this.resolve(id, importer, { skipSelf: true });
      const own = ours && ownByOurs.get(ours.id);
      return own === undefined || own === importer ? undefined : own;
    },
  };
}
