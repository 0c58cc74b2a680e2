import type { Plugin } from 'vite';

/** Every page would list the files that its search imports once it is opened: the list is longer than its script. */
export const fewerPreloads: Plugin = {
  name: 'deconflict:fewer-preloads',
  configEnvironment: (name) =>
    name === 'client' ? { build: { modulePreload: false } } : undefined,
};
