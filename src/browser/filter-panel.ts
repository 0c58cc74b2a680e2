import { ATTRIBUTES } from './markup.ts';
import { element } from './elements.ts';
import { type Filter, FILTERS, type Filters } from '../model/filters.ts';
import type { FilterNames } from './filter-names.ts';
import { filterList as words, filters, inOrder, numberWords } from '../words/index.ts';

/** So many values stand at once; a field finds the others. */
const VALUES_SHOWN = 30;

/**
 * The panel of filters: one foldable list of values for each, made when it is opened, with how many
 * pages each value would find.
 */
export class FilterPanel {
  readonly #root: HTMLElement;
  readonly #names: FilterNames;
  readonly #choose: (filter: Filter, value: string, isChosen: boolean) => void;
  #counts: ((filter: Filter) => Promise<Map<string, number>>) | undefined;
  #chosen: Filters | undefined;

  /**
   * @param names of the values; those of a filter have to be there before its counts
   * @param choose called when a value is chosen or no longer so
   */
  constructor(
    root: HTMLElement,
    names: FilterNames,
    choose: (filter: Filter, value: string, isChosen: boolean) => void,
  ) {
    this.#root = root;
    this.#names = names;
    this.#choose = choose;
    for (const filter of FILTERS) {
      this.#listOf(filter)?.addEventListener('toggle', () => void this.#fill(filter));
    }
  }

  /** Shows the counts of another search in the lists that are open. */
  async show(
    chosen: Filters,
    counts: (filter: Filter) => Promise<Map<string, number>>,
  ): Promise<void> {
    this.#chosen = chosen;
    this.#counts = counts;
    await Promise.all(FILTERS.map((filter) => this.#fill(filter)));
  }

  /** What a filter is called, also one that an address asks for and that has no list here. */
  headingOf(filter: Filter): string {
    const list = this.#listOf(filter);
    if (!list) return filter === 'kind' ? filters.kindOfPage : filters[filter];
    return list.querySelector('summary')?.textContent ?? '';
  }

  /** What a value of it is called. */
  nameOf(filter: Filter, value: string): string {
    return this.#names.nameOf(filter, value);
  }

  #listOf(filter: Filter): HTMLDetailsElement | null {
    return this.#root.querySelector(`details[${ATTRIBUTES.filter}="${filter}"]`);
  }

  async #fill(filter: Filter): Promise<void> {
    const list = this.#listOf(filter);
    const counts = this.#counts;
    if (!list?.open || !counts || !this.#chosen) return;
    const chosen = this.#chosen[filter];
    const found = await counts(filter).catch(() => undefined);
    // Another search came in between.
    if (counts !== this.#counts) return;
    const fieldset = list.querySelector('fieldset');
    const legend = fieldset?.querySelector('legend');
    if (!found) {
      fieldset?.replaceChildren(...(legend ? [legend] : []), words.cannotBeCounted);
      return;
    }
    for (const value of chosen) if (!found.has(value)) found.set(value, 0);
    const values = [...found].sort(
      ([a, some], [b, others]) =>
        (filter === 'year' ? Number(b) - Number(a) : others - some) ||
        inOrder(this.nameOf(filter, a), this.nameOf(filter, b)),
    );
    const field = list.querySelector('input[type=search]');
    if (!(field instanceof HTMLInputElement) || !fieldset) return;
    const fill = () => {
      const wanted = field.value.trim().toLowerCase();
      // What is chosen keeps its place, so that a second click takes it back.
      const shown = values
        .filter(([value]) => this.nameOf(filter, value).toLowerCase().includes(wanted))
        .filter(([value], index) => index < VALUES_SHOWN || chosen.includes(value));
      const focused = document.activeElement;
      const kept =
        focused instanceof HTMLInputElement && fieldset.contains(focused) && focused.value;
      fieldset.replaceChildren(
        ...(legend ? [legend] : []),
        ...(shown.length > 0
          ? shown.map(([value, count]) => this.#choice(filter, value, count, chosen))
          : [words.none]),
      );
      if (kept)
        [...fieldset.querySelectorAll('input')].find(({ value }) => value === kept)?.focus();
    };
    field.hidden = values.length <= VALUES_SHOWN;
    field.oninput = fill;
    fill();
  }

  #choice(filter: Filter, value: string, count: number, chosen: string[]): HTMLElement {
    const box = element('input', '');
    box.type = 'checkbox';
    box.value = value;
    box.checked = chosen.includes(value);
    box.addEventListener('change', () => {
      this.#choose(filter, value, box.checked);
    });
    return element(
      'label',
      '',
      box,
      element('bdi', '', this.nameOf(filter, value)),
      element('span', 'filter-count', numberWords(count)),
    );
  }
}
