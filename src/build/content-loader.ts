import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../model/schemas/index.ts';
import { soundContentOf } from './sound-content.ts';

/** By this name the development server asks for files to be listed again. */
export const CONTENT_LOADER = 'deconflict:content';

/** No file is called so. */
const NO_ENTRY = '_';

/**
 * Tells Astro which files are in a collection, so that editors that know it complete their fields. What they say goes
 * to the pages past Astro's store: it is in memory already, and would be written to a file and read from it as a whole.
 */
export function contentLoader(collection: CollectionName): Loader {
  return {
    name: CONTENT_LOADER,
    async load({ config, store, watcher }) {
      const command = watcher ? 'development' : 'build';
      const content = await soundContentOf(config)(fileURLToPath(config.root), command);
      if (!content) return;
      // Astro warns of a collection that never had an entry; a desk need not have something of each kind.
      if (store.keys().length === 0) store.set({ id: NO_ENTRY, data: {} });
      const gone = new Set(store.keys());
      for (const { collection: of, id, path } of content.files) {
        if (of !== collection) continue;
        gone.delete(id);
        store.set({ id, filePath: path, digest: path, data: {} });
      }
      for (const id of gone) store.delete(id);
    },
  };
}
