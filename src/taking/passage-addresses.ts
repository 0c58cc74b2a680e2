import { publicAddress } from '../browser/public-address.ts';

/** The addresses of the passages to which parts of a page lead, each once, apart by blanks. */
export function passageAddresses(parts: Iterable<Element>): string {
  const links = [...parts].flatMap((part) => [...part.querySelectorAll('a')]);
  const addresses = links
    .map(({ href }) => publicAddress(href))
    .filter((href) => /\/articles\/[^/]+\/#/.test(href));
  return [...new Set(addresses)].join(' ');
}
