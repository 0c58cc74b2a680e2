import { loadPagefind } from './pagefind-client.ts';
import { FILTERS, isEmpty, type Query, queryFrom, toParameters } from './query.ts';
import { resultItem } from './result-list.ts';

const PAUSE_MS = 120;
const PAGES_SHOWN = 20;

/**
 * `<site-search>`: makes the form inside it search as one types. With `data-in-address` the query is
 * read from and kept in the page's address.
 */
class SiteSearch extends HTMLElement {
  readonly #form = this.querySelector('form') as HTMLFormElement;
  readonly #status = this.querySelector('[role=status]') as HTMLElement;
  readonly #results = this.querySelector('ol') as HTMLOListElement;
  #asked = 0;

  connectedCallback(): void {
    this.#form.addEventListener('input', () => void this.#search());
    if (!this.#isInAddress) {
      // Something may have been typed while this was loading.
      void this.#search();
      return;
    }
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    window.addEventListener('popstate', () => {
      this.#fillFromAddress();
    });
    this.#fillFromAddress();
  }

  get #isInAddress(): boolean {
    return this.dataset.inAddress !== undefined;
  }

  #fillFromAddress(): void {
    const { text, filters } = queryFrom(new URLSearchParams(location.search));
    for (const input of this.#form.querySelectorAll('input')) {
      if (input.type === 'checkbox') {
        input.checked = FILTERS.some(
          (filter) => filter === input.name && filters[filter].includes(input.value),
        );
      } else input.value = text;
    }
    void this.#search();
  }

  async #search(): Promise<void> {
    const query = queryFrom(new FormData(this.#form) as unknown as URLSearchParams);
    const asked = ++this.#asked;
    if (this.#isInAddress) this.#keepInAddress(query);
    if (isEmpty(query)) {
      this.#show('', []);
      return;
    }
    try {
      const pagefind = await loadPagefind(this.dataset.base ?? '/');
      const filters = Object.fromEntries(
        FILTERS.filter((filter) => query.filters[filter].length > 0).map((filter) => [
          filter,
          { any: query.filters[filter] },
        ]),
      );
      const found = await pagefind.debouncedSearch(query.text || null, { filters }, PAUSE_MS);
      if (!found || asked !== this.#asked) return;
      const pages = await Promise.all(
        found.results.slice(0, PAGES_SHOWN).map((page) => page.data()),
      );
      if (asked !== this.#asked) return;
      this.#show(statusOf(found.results.length), pages.map(resultItem));
    } catch {
      if (asked !== this.#asked) return;
      this.#show(
        'Search cannot be loaded here. The lists of articles, countries, actors, places and sources above lead to the same pages.',
        [],
      );
    }
  }

  #keepInAddress(query: Query): void {
    const parameters = toParameters(query).toString();
    const address = `${location.pathname}${parameters && '?'}${parameters}`;
    if (address !== `${location.pathname}${location.search}`) {
      history.replaceState(null, '', address);
    }
  }

  #show(status: string, items: HTMLLIElement[]): void {
    this.#status.textContent = status;
    this.#results.replaceChildren(...items);
  }
}

function statusOf(count: number): string {
  if (count === 0) return 'Nothing found. Try another spelling, fewer words or fewer filters.';
  if (count === 1) return '1 page found';
  return count > PAGES_SHOWN
    ? `${count} pages found, the first ${PAGES_SHOWN} shown`
    : `${count} pages found`;
}

customElements.define('site-search', SiteSearch);
