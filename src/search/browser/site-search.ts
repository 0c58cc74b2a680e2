import resultStyles from './results.css?inline';
import { CLASSES as SHARED } from '../../browser/markup.ts';
import { ATTRIBUTES, CLASSES } from './markup.ts';
import { showChosen } from '../../browser/chosen-filters.ts';
import { type Filter, FILTERS, NO_FILTERS, withValue } from '../../model/filters.ts';
import { withBase } from '../../model/paths.ts';
import { answer, prepare, prepareFor } from '../query/answer.ts';
import type { Answer } from '../query/find-pages.ts';
import { loadNamesOfValues, siteIndex } from './site-index.ts';
import { anchor, button } from '../../browser/elements.ts';
import { joined, said } from '../../browser/said.ts';
import { keepInAddress } from '../../browser/keep-in-address.ts';
import { FilterNames } from '../../browser/filter-names.ts';
import { FilterPanel } from '../../browser/filter-panel.ts';
import { namedBlock } from './named-block.ts';
import { cleanText, isEmpty, type Query, queryFrom, toParameters } from '../query/query.ts';
import { suggestionsFor } from '../query/suggestions.ts';
import { resultItem } from './result-list.ts';
import { SuggestionList } from './suggestion-list.ts';
import { indexNames, search as searchWords, searchResults as words } from '../../words/index.ts';

const styles = new CSSStyleSheet();
styles.replaceSync(resultStyles);
document.adoptedStyleSheets.push(styles);

const PAUSE_MS = 120;
/** Who has waited so long is told that it goes on. */
const SLOW_MS = 4000;
/** A word so far written lies in few parts of the index; of one just begun, many would be loaded. */
const LONG_ENOUGH = /\S{4}$/;

/**
 * `<site-search>`: makes the form inside it search as one types: first what the query names, under any
 * of its names, then the pages. With `data-in-address` the query is read from and kept in the page's
 * address.
 */
class SiteSearch extends HTMLElement {
  readonly #form = this.querySelector('form') as HTMLFormElement;
  readonly #field = this.querySelector('input[name=q]') as HTMLInputElement;
  readonly #status = this.querySelector('[role=status]') as HTMLElement;
  readonly #chosen = this.querySelector(`.${SHARED.chosen}`) as HTMLElement;
  readonly #named = this.querySelector(`.${CLASSES.named}`) as HTMLElement;
  readonly #results = this.querySelector(`.${CLASSES.results}`) as HTMLOListElement;
  readonly #more = this.querySelector(`.${CLASSES.more}`) as HTMLElement;
  readonly #names = new FilterNames();
  readonly #panel = new FilterPanel(this, this.#names, (filter, value, isChosen) => {
    this.#choose(filter, value, isChosen);
  });
  readonly #base = this.getAttribute(ATTRIBUTES.base) ?? '/';
  readonly #index = siteIndex({
    base: this.#base,
    shards: Number(this.getAttribute(ATTRIBUTES.shards)),
  });
  readonly #suggestions = new SuggestionList(this.#field, this.#base);
  #filters = NO_FILTERS;
  #asked = 0;

  connectedCallback(): void {
    this.#field.addEventListener('input', () => {
      void this.#suggest();
      this.#keepInAddress('replace');
      void this.#search(PAUSE_MS);
    });
    this.addEventListener('keydown', (event) => {
      this.#moveByArrow(event);
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#suggestions.show([]);
      this.#keepInAddress('push');
      void this.#search();
    });
    if (this.#isInAddress) {
      window.addEventListener('popstate', () => {
        this.#fillFromAddress();
      });
      this.#fillFromAddress();
    } else {
      // What was typed while this was loading.
      void this.#suggest();
      void this.#search();
    }
  }

  get #isInAddress(): boolean {
    return this.hasAttribute(ATTRIBUTES.isInAddress);
  }

  get #query(): Query {
    return { text: cleanText(this.#field.value), filters: this.#filters };
  }

  #fillFromAddress(): void {
    const { text, filters } = queryFrom(new URLSearchParams(location.search));
    this.#field.value = text;
    this.#filters = filters;
    void this.#search();
  }

  /** @param pauseMs how long to wait for more letters */
  async #search(pauseMs = 0): Promise<void> {
    const asked = ++this.#asked;
    const slow = setTimeout(() => {
      if (asked === this.#asked && !isEmpty(this.#query)) {
        this.#status.replaceChildren(...this.#toIndexes(words.slow));
      }
    }, SLOW_MS);
    await this.#answer(asked, pauseMs);
    clearTimeout(slow);
  }

  /** @param asked which search this is: when another was begun, it is of no more use */
  async #answer(asked: number, pauseMs: number): Promise<void> {
    if (this.#unnamed.length > 0) {
      await Promise.all(this.#unnamed.map((filter) => this.#loadNames(filter)));
      if (asked !== this.#asked) return;
    }
    this.#readFilters();
    const query = this.#query;
    this.#showChosen();
    if (pauseMs > 0) {
      if (LONG_ENOUGH.test(query.text)) void prepareFor(query, this.#index).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      if (asked !== this.#asked) return;
    }
    if (isEmpty(query)) {
      this.#clear();
      const counts = await prepare(this.#index).catch(
        () => () => Promise.reject(new Error('none')),
      );
      if (asked === this.#asked) await this.#showPanel(counts);
      return;
    }
    const found = await answer(query, this.#index);
    if (asked !== this.#asked) return;
    this.#show(found);
    await this.#showPanel(found.counts);
  }

  /** The filters in use whose values have no names yet. */
  get #unnamed(): Filter[] {
    return FILTERS.filter((filter) => this.#filters[filter].length > 0 && !this.#names.has(filter));
  }

  /** Where names cannot be loaded, values go by their ids. */
  async #loadNames(filter: Filter): Promise<void> {
    if (filter === 'year' || this.#names.has(filter)) return;
    const names = await loadNamesOfValues(this.#base, filter).catch(() => undefined);
    if (names) this.#names.add(filter, names);
  }

  /** An address from before values had ids gives their names; it becomes one of ids. */
  #readFilters(): void {
    const before = toParameters(this.#query).toString();
    this.#filters = this.#names.withIds(this.#filters);
    if (toParameters(this.#query).toString() !== before) this.#keepInAddress('replace');
  }

  #showPanel(counts: Answer['counts']): Promise<void> {
    return this.#panel.show(this.#filters, async (filter) => {
      const [counted] = await Promise.all([counts(filter), this.#loadNames(filter)]);
      return counted;
    });
  }

  async #suggest(): Promise<void> {
    const { text } = this.#query;
    const things = await this.#index.things(text).catch(() => []);
    if (text === this.#query.text) this.#suggestions.show(suggestionsFor(text, things));
  }

  /** The same search on a page that is loaded anew, as the site is by now. */
  get #anew(): HTMLElement {
    const address = `${withBase('/search/', this.#base)}?${toParameters(this.#query).toString()}`;
    return anchor(address, searchWords.anew);
  }

  /** A sentence that leads to the indexes. */
  #toIndexes(text: string): (Node | string)[] {
    const folders = this.getAttribute(ATTRIBUTES.indexes)?.split(' ') ?? [];
    const links = folders.map((folder) =>
      anchor(
        withBase(`/${folder}/`, this.#base),
        indexNames.names[folder as keyof typeof indexNames.names],
      ),
    );
    return said(text, { indexes: joined(links, indexNames.between) });
  }

  #clear(): void {
    this.#status.textContent = '';
    this.#named.hidden = true;
    this.#named.replaceChildren();
    this.#results.replaceChildren();
    this.#more.replaceChildren();
  }

  #show(found: Answer): void {
    const { things, pages, text } = found;
    this.#say(found);
    this.#named.hidden = things.length === 0;
    this.#named.replaceChildren(
      ...(things.length > 0
        ? namedBlock(found, this.#base, () => {
            this.#ask(`"${text.replaceAll('"', '')}"`);
          })
        : []),
    );
    this.#results.replaceChildren(...pages.map(resultItem));
    this.#offerMore(found);
  }

  #say(found: Answer): void {
    const { near, correctedFrom, text } = found;
    const queries = near.map((one) => this.#again(one, one));
    this.#status.replaceChildren(
      ...(correctedFrom === undefined ? [] : [words.corrected(text), ' ']),
      statusOf(found),
      ...(correctedFrom === undefined
        ? []
        : [' ', this.#again(`"${correctedFrom}"`, words.searchInstead(correctedFrom))]),
      ...(near.length > 0
        ? [' ', ...said(words.didYouMean, { queries: joined(queries, ' ') })]
        : []),
      ...(isDeadEnd(found)
        ? [' ', ...this.#toIndexes(found.isWithoutText ? words.allInIndexes : words.lookInIndexes)]
        : []),
      ...(isIncomplete(found) ? [' ', this.#anew] : []),
    );
  }

  #offerMore({ more, pages }: Answer): void {
    const asked = this.#asked;
    this.#more.replaceChildren(
      ...(more
        ? [
            button(words.showMore, () => {
              void more().then((longer) => {
                if (asked !== this.#asked) return;
                this.#say(longer);
                const items = longer.pages.slice(pages.length).map(resultItem);
                this.#results.append(...items);
                this.#offerMore(longer);
                items[0]?.querySelector('a')?.focus();
              });
            }),
          ]
        : []),
    );
  }

  /** The values chosen in the filters, each with a button that removes it. */
  #showChosen(): void {
    showChosen(
      this.#chosen,
      this.#filters,
      this.#panel,
      (filter, value) => {
        this.#choose(filter, value, false);
        this.#field.focus();
      },
      this.#field,
    );
  }

  #choose(filter: Filter, value: string, isChosen: boolean): void {
    this.#filters = withValue(this.#filters, filter, value, isChosen);
    this.#keepInAddress('push');
    void this.#search();
  }

  #ask(text: string): void {
    this.#field.value = text;
    this.#keepInAddress('push');
    this.#field.focus();
    void this.#search();
  }

  #again(text: string, label: string): HTMLButtonElement {
    return button(label, () => {
      this.#ask(text);
    });
  }

  /** Up and down go from the field to the results, from one to the next, and back. */
  #moveByArrow(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const stops = [
      this.#field,
      ...this.querySelectorAll<HTMLElement>(
        `.${CLASSES.named} a, .${CLASSES.results} a, .${CLASSES.more} button`,
      ),
    ];
    const here = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[here + step];
    if (here < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }

  /** Every search can be shared; going back undoes a choice, not a letter. */
  #keepInAddress(how: 'push' | 'replace'): void {
    if (this.#isInAddress) keepInAddress(toParameters(this.#query), how);
  }
}

function isIncomplete({ isWithoutText, isWithoutNames, unloaded }: Answer): boolean {
  return isWithoutText || isWithoutNames || unloaded > 0;
}

function isDeadEnd({ things, count, partly }: Answer): boolean {
  return things.length === 0 && count === 0 && partly === 0;
}

/** How much was found, in words, as much as is listed; and what could not be searched. */
function statusOf(found: Answer): string {
  const { things, isWithoutText, isReplaced, isWithoutNames, unloaded } = found;
  return [
    ...(isReplaced ? [words.replaced] : []),
    ...(isWithoutText
      ? [things.length > 0 ? words.withoutText : words.cannotBeSearched]
      : [foundIn(found), ...(isWithoutNames ? [words.withoutNames] : [])]),
    ...(unloaded > 0 ? [words.unloaded(unloaded)] : []),
  ].join(' ');
}

function foundIn({ things, count, articles, partly, isWithoutNames }: Answer): string {
  if (count === 0) {
    if (partly > 0) return words.onlyPartlyFound(partly);
    return isWithoutNames ? words.noSuchLetters : words.nothingFound;
  }
  const named = words.named(things.map(({ name }) => name));
  return [
    articles > 0
      ? words.articlesFound(named, articles, count - articles)
      : words.pagesFound(named, count),
    ...(partly > 0 ? [words.partlyFound(partly)] : []),
  ].join(' ');
}

customElements.define('site-search', SiteSearch);
