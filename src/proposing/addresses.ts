/** The host of an address without "www.", in small letters; nothing where it is no web address. */
export function hostOf(address: string): string | undefined {
  try {
    return new URL(address).hostname.replace(/^(?:www|m|amp)\./, '');
  } catch {
    return undefined;
  }
}

/** What two addresses of one page have in common: without scheme, "www.", marks of campaigns, slash and anchor. */
export function addressKey(address: string): string {
  const host = hostOf(address);
  if (host === undefined) return address.trim();
  const { pathname, searchParams } = new URL(address);
  const query = [...searchParams]
    .filter(([name]) => !/^(?:utm_|fbclid|gclid|ref$|amp$|outputType$)/.test(name))
    .map((pair) => pair.join('='))
    .sort();
  return [host + pathname.replace(/\/(?:amp\/?)?$/, ''), ...query].join('&').toLowerCase();
}
