/** What follows readers around, and leads to the same page. */
const TRACKING =
  /^(?:utm_.*|fbclid.*|gclid.*|mc_[ce]id|igshid|ref|ref_src|smid|cmpid|ocid|amp|outputType.*)$/i;

/** The host of an address without "www.", in small letters; nothing where it is no address. */
export function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? hostOfUrl(new URL(address)) : undefined;
}

function hostOfUrl({ hostname }: URL): string {
  return hostname.replace(/^(?:www|m|amp)\./, '');
}

/**
 * What two web addresses of one page have in common: without protocol, `www.`, the mark of a place in the page, what
 * follows readers around, and a slash at the end.
 *
 * @returns nothing for what is no web address
 */
export function addressKey(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const query = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  const path = url.pathname.replace(/\/(?:index\.html?)?$/, '').replace(/\/amp$/, '');
  return `${hostOfUrl(url)}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}
