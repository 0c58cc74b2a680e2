/** Whether this runs as an installed package; else it is a checkout of the kit, with scripts of its own. */
const IS_PACKAGE = import.meta.url.includes('/node_modules/');

/** How a command of ours is called where this runs: `npx deconflict ledger --why "…"`. */
export function commandLine(command: string, options = ''): string {
  const call = IS_PACKAGE ? `npx deconflict ${command}` : `npm run ${command}`;
  if (options === '') return call;
  return IS_PACKAGE ? `${call} ${options}` : `${call} -- ${options}`;
}

/** How the site is shown while one writes. */
export const DEVELOP = IS_PACKAGE ? 'npx astro dev' : 'npm run dev';

/** How the site is built. */
export const BUILD = IS_PACKAGE ? 'npx astro build' : 'npm run build';
