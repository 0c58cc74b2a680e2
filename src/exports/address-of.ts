import { withBase } from '../model/paths.ts';

/**
 * The address of a path from the root of the site, as what leaves the site needs it: whole where the
 * site knows where it is served (`--site`), else from the root.
 */
export function addressesOn(site: URL | undefined, base: string): (path: string) => string {
  return (path) => {
    const address = withBase(path, base);
    return site ? new URL(address, site).href : address;
  };
}
