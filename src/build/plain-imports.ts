import type { Plugin } from 'vite';

/**
 * Lets a script import another when it is needed as browsers do it. Vite would preload the files that the other
 * imports, with a script on every page that is longer than ours, and a list; no styles come with scripts here, which
 * is what that is needed for.
 */
export const plainImports: Plugin = {
  name: 'deconflict:plain-imports',
  configEnvironment: (name) =>
    name === 'client' ? { build: { modulePreload: false } } : undefined,
  transform: (_code, id) =>
    id.includes('vite/preload-helper')
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
};
