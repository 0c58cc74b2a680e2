/**
 * The id that an address leads to within its page.
 *
 * @param hash as browsers have it, `#in%20words`
 * @returns nothing where the address has none, or one that says nothing
 * @see https://html.spec.whatwg.org/multipage/browsing-the-web.html#find-a-potential-indicated-element
 */
export function fragmentOf(hash: string): string | undefined {
  try {
    return decodeURIComponent(hash.slice(1)) || undefined;
  } catch {
    return undefined;
  }
}
