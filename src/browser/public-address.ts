/**
 * An address of this site as others can open it: where the site says at which address it is served, by that one, not
 * by that of a copy that is looked at.
 */
export function publicAddress(href: string): string {
  const url = new URL(href, location.href);
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  if (!canonical || url.origin !== location.origin) return url.href;
  return new URL(url.pathname + url.search + url.hash, canonical.href).href;
}
