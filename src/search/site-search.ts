import { countsAmong, type FilterCounts, filterCounts } from './filter-counts.ts';
import { filtered, mentionsOfAll } from './mentions.ts';
import { loadMentions, loadThings } from './name-files.ts';
import { namedBlock, type NamedResult } from './named-block.ts';
import { loadPagefind, type PageFragment } from './pagefind-client.ts';
import { type Filter, FILTERS, isEmpty, type Query, queryFrom, toParameters } from './query.ts';
import { resultItem } from './result-list.ts';
import { nearestQueries, thingFinder, wordsOf } from './things.ts';

const PAUSE_MS = 120;
const PAGES_SHOWN = 20;

/** What the full text has for a query. */
interface FoundPages {
  count: number;
  /** The first of them. */
  pages: PageFragment[];
}

/**
 * `<site-search>`: makes the form inside it search as one types: first what the query names, under any
 * of its names, then the words of the query. With `data-in-address` the query is read from and kept in
 * the page's address.
 */
class SiteSearch extends HTMLElement {
  readonly #form = this.querySelector('form') as HTMLFormElement;
  readonly #status = this.querySelector('[role=status]') as HTMLElement;
  readonly #named = this.querySelector('.named') as HTMLElement;
  readonly #results = this.querySelector(':scope > ol') as HTMLOListElement;
  #asked = 0;
  /** The query of which the reader wants just the letters. */
  #literal = '';

  connectedCallback(): void {
    this.#form.addEventListener('input', () => void this.#search());
    this.addEventListener('keydown', (event) => {
      this.#moveByArrow(event);
    });
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

  get #base(): string {
    return this.dataset.base ?? '/';
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
      this.#show('', undefined, []);
      this.#showCounts();
      return;
    }
    const [named, found] = await Promise.allSettled([this.#find(query), this.#read(query)]);
    if (asked !== this.#asked) return;
    const result = named.status === 'fulfilled' ? named.value : undefined;
    if (found.status === 'rejected') {
      this.#show(
        result
          ? 'The full text cannot be searched here; these are the mentions of what you named.'
          : 'Search cannot be loaded here. The lists of articles, countries, actors, places and sources above lead to the same pages.',
        result,
        [],
      );
      return;
    }
    // A later search overtook this one.
    if (!found.value) return;
    const words = wordsOf(query.text);
    const isFound = result !== undefined || haveWords(found.value.pages, words, isSame);
    if (!isFound && (await this.#offerNearest(query, asked))) return;
    if (asked !== this.#asked) return;
    const isNearby = isFound || haveWords(found.value.pages, words, isFormOf);
    this.#showFound(result, isNearby ? found.value : { count: 0, pages: [] });
    await this.#count(query, result, asked);
  }

  /** What the query names, and the articles that mention it under any name. */
  async #find({ text, filters }: Query): Promise<NamedResult | undefined> {
    if (!text || text === this.#literal) return undefined;
    const named = thingFinder(await loadThings(this.#base))(text);
    if (!named) return undefined;
    const { things, words } = named;
    const mentions = await Promise.all(things.map((thing) => loadMentions(this.#base, thing)));
    const unfiltered = mentionsOfAll(mentions, words);
    return { query: text, things, articles: filtered(unfiltered, filters), unfiltered };
  }

  /** The pages that have the words of the query; nothing when a later search overtook this one. */
  async #read(query: Query): Promise<FoundPages | undefined> {
    const pagefind = await loadPagefind(this.#base);
    const filters = toPagefind(query.filters);
    const found = await pagefind.debouncedSearch(query.text || null, { filters }, PAUSE_MS);
    if (!found) return undefined;
    const pages = await Promise.all(found.results.slice(0, PAGES_SHOWN).map((page) => page.data()));
    return { count: found.results.length, pages };
  }

  /** Puts beside each value of a filter how many articles it would find. */
  async #count(query: Query, result: NamedResult | undefined, asked: number): Promise<void> {
    if (!this.#form.querySelector('input[type=checkbox]')) return;
    const named = result?.unfiltered.length ? result.unfiltered : undefined;
    const pagefind = await loadPagefind(this.#base);
    const counts = await filterCounts(query.filters, async (filter, others) => {
      if (named) return countsAmong(named, filter, others);
      const found = await pagefind.search(query.text || null, { filters: toPagefind(others) });
      return found.filters[filter] ?? {};
    });
    if (asked === this.#asked) this.#showCounts(counts);
  }

  /** Without counts, those of all articles. */
  #showCounts(counts?: FilterCounts): void {
    for (const field of this.#form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
      const shown = field.closest('label')?.querySelector<HTMLElement>('[data-count]');
      if (!shown) continue;
      const count = counts?.[field.name as Filter][field.value] ?? 0;
      shown.textContent = counts ? String(count) : (shown.dataset.count ?? '');
    }
  }

  /**
   * Where nothing was found: searches for the one query that is near, or offers those that are.
   *
   * @returns whether there is one
   */
  async #offerNearest(query: Query, asked: number): Promise<boolean> {
    if (query.text === this.#literal) return false;
    const nearest = nearestQueries(query.text, await loadThings(this.#base).catch(() => []));
    const [first, ...others] = nearest;
    if (first === undefined || asked !== this.#asked) return false;
    if (others.length > 0) {
      this.#show('Nothing found. Did you mean one of these?', undefined, []);
      this.#status.append(' ', ...nearest.flatMap((text) => [this.#again(text, text), ' ']));
      return true;
    }
    const near = { ...query, text: first };
    const [result, found] = await Promise.all([this.#find(near), this.#read(near)]);
    if (asked !== this.#asked || !found) return true;
    this.#showFound(result, found);
    this.#status.prepend(`Showing results for “${first}”. `);
    this.#status.append(' ', this.#again(query.text, `Search for “${query.text}” instead`));
    return true;
  }

  /** A button that searches for these letters. */
  #again(text: string, label: string): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => {
      (this.#form.elements.namedItem('q') as HTMLInputElement).value = text;
      if (label !== text) this.#literal = text;
      void this.#search();
    });
    return button;
  }

  /** Up and down go from the field to the results, from one to the next, and back. */
  #moveByArrow(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const field = this.#form.elements.namedItem('q') as HTMLInputElement;
    const stops = [field, ...this.querySelectorAll<HTMLElement>('.named a, :scope > ol a')];
    const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
    if (!stops.includes(document.activeElement as HTMLElement) || !next) return;
    event.preventDefault();
    next.focus();
  }

  #keepInAddress(query: Query): void {
    const parameters = toParameters(query).toString();
    const address = `${location.pathname}${parameters && '?'}${parameters}`;
    if (address !== `${location.pathname}${location.search}`) {
      history.replaceState(null, '', address);
    }
  }

  /** What is named, then the pages with the words; an article stands once. */
  #showFound(result: NamedResult | undefined, { count, pages }: FoundPages): void {
    const shown = new Set([
      ...(result?.articles ?? []).map(({ path }) => path),
      ...(result?.things ?? []).map(({ path }) => path),
    ]);
    const base = this.#base.replace(/\/$/, '');
    const others = pages.filter(({ url }) => !shown.has(url.slice(base.length)));
    const left = count - (pages.length - others.length);
    this.#show(statusOf(result, left), result, others);
  }

  #show(status: string, result: NamedResult | undefined, pages: PageFragment[]): void {
    this.#status.textContent = status;
    this.#named.hidden = result === undefined;
    this.#named.replaceChildren(
      ...(result
        ? namedBlock(result, this.#base, () => {
            this.#literal = result.query;
            void this.#search();
          })
        : []),
    );
    this.#results.replaceChildren(...pages.map(resultItem));
  }
}

/** Any value of each filter that is used, as Pagefind wants it. */
function toPagefind(filters: Query['filters']): Record<string, { any: string[] }> {
  const used = FILTERS.filter((filter) => filters[filter].length > 0);
  return Object.fromEntries(used.map((filter) => [filter, { any: filters[filter] }]));
}

/**
 * Whether a page has every word of a query. Where no page has a word, Pagefind cuts letters off its end
 * until some page does, which finds what nobody asked for.
 *
 * @param matches whether a word of a page is as good as one of the query
 */
function haveWords(
  pages: PageFragment[],
  words: string[],
  matches: (inPage: string, inQuery: string) => boolean,
): boolean {
  return pages.some(({ raw_content }) => {
    const text = wordsOf(raw_content);
    return words.every((word) => text.some((other) => matches(other, word)));
  });
}

function isSame(inPage: string, inQuery: string): boolean {
  return inPage === inQuery;
}

/** Whether two words begin alike, as forms of one word do ("sharing", "shared"), or one is only begun. */
function isFormOf(inPage: string, inQuery: string): boolean {
  const stem = inQuery.slice(0, Math.max(4, inQuery.length - 4));
  return inPage.startsWith(stem);
}

function statusOf(result: NamedResult | undefined, count: number): string {
  const pages = count === 1 ? '1 page' : `${count} pages`;
  if (result && result.articles.length > 0) {
    const names = result.things.map(({ name }) => name).join(' and ');
    const articles =
      result.articles.length === 1 ? '1 article' : `${result.articles.length} articles`;
    return `${names}: ${articles} found${count > 0 ? `, and ${pages} more` : ''}`;
  }
  if (count === 0) return 'Nothing found. Try another spelling, fewer words or fewer filters.';
  return count > PAGES_SHOWN ? `${pages} found, the first ${PAGES_SHOWN} shown` : `${pages} found`;
}

customElements.define('site-search', SiteSearch);
