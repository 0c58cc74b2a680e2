import type { Plugin } from 'vite';

/**
 * Leaves it to a script that is loaded on asking to say what it is made of: else every page has to know, for one who
 * opens the search to have it a moment sooner.
 */
export function withoutPreload(): Plugin {
  return {
    name: 'deconflict:without-preload',
    configEnvironment: (name) =>
      name === 'client' ? { build: { modulePreload: false } } : undefined,
  };
}
