import { anchor, element } from '../../browser/elements.ts';
import { offline as words } from '../../words/index.ts';
import { cachesOf, LIST_FILE } from '../builds.ts';
import { ATTRIBUTES } from '../markup.ts';

/** So many kept pages are listed, the last to be visited first. */
const MOST_LISTED = 100;

/** How the build writes these signs in a title. */
const ESCAPED: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** What is kept of the site. */
interface Kept {
  pages: string[];
  isWhole: boolean;
}

/** `<kept-pages>`: lists the pages that are kept on this device, with links. */
export class KeptPages extends HTMLElement {
  readonly #root = new URL(this.getAttribute(ATTRIBUTES.base) ?? '/', location.href).href;

  connectedCallback(): void {
    void this.show();
  }

  /** Looks anew what is kept. */
  async show(): Promise<void> {
    const { pages, isWhole } = await keptOf(this.#root);
    if (isWhole) {
      this.replaceChildren(element('p', '', anchor(this.#root, words.wholeIsKept)));
      return;
    }
    const listed = pages.reverse().slice(0, MOST_LISTED);
    const links = await Promise.all(
      listed.map(async (address) => {
        const link = anchor(address, await titleOf(address));
        link.className = 'inline-block py-1';
        return element('li', '', link);
      }),
    );
    this.replaceChildren(
      element('p', '', pages.length === 0 ? words.nothingIsKept : words.pagesKept(pages.length)),
      element('ul', 'mt-2', ...links),
    );
  }
}

/** What is kept of a site; nothing where the browser lets no site keep anything. @param root its address */
async function keptOf(root: string): Promise<Kept> {
  const kept: Kept = { pages: [], isWhole: false };
  try {
    for (const name of cachesOf(new URL(root).pathname, await caches.keys())) {
      const cache = await caches.open(name);
      if (await cache.match(root + LIST_FILE)) return { pages: [], isWhole: true };
      for (const { url } of await cache.keys()) {
        const isAboutKept = url.startsWith(`${root}offline/`);
        if (url.endsWith('/') && !isAboutKept && !kept.pages.includes(url)) kept.pages.push(url);
      }
    }
  } catch {
    // In a private window there may be no caches.
  }
  return kept;
}

/** The title of a kept page, without the name of the desk. */
async function titleOf(address: string): Promise<string> {
  const html = (await (await caches.match(address))?.text()) ?? '';
  const [, written = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  const title = written.replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => ESCAPED[sign] ?? sign);
  return title.replace(/ · [^·]*$/, '') || address;
}

customElements.define('kept-pages', KeptPages);
