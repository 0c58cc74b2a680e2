import { type Filter, FILTERS, type Filters } from '../model/filters.ts';
import { button, element } from './elements.ts';
import type { FilterPanel } from './filter-panel.ts';
import { said } from './said.ts';
import { filterList as words } from '../words/index.ts';

/**
 * Fills a list with the values chosen in filters, each a button that removes it.
 *
 * @param panel knows what filters and their values are called
 * @param remove called when a value is to go
 * @param rest what the keyboard goes to when the last one has gone
 */
export function showChosen(
  list: HTMLElement,
  filters: Filters,
  panel: FilterPanel,
  remove: (filter: Filter, value: string) => void,
  rest: HTMLElement,
): void {
  const items = FILTERS.flatMap((filter) =>
    filters[filter].map((value) => {
      const made = button('', () => {
        remove(filter, value);
      });
      const cross = element('span', '', ' ×');
      cross.ariaHidden = 'true';
      const chosen = said(words.chosen, {
        filter: [panel.headingOf(filter)],
        value: [element('bdi', '', panel.nameOf(filter, value))],
      });
      const parts = said(words.remove, { chosen: [element('span', '', ...chosen)] });
      made.append(
        ...parts.map((part) =>
          typeof part === 'string' ? element('span', 'sr-only', part) : part,
        ),
        cross,
      );
      return element('li', '', made);
    }),
  );
  const before = [...list.querySelectorAll('button')].findIndex(
    (made) => made === document.activeElement,
  );
  list.hidden = items.length === 0;
  list.replaceChildren(...items);
  if (before < 0) return;
  const left = [...list.querySelectorAll('button')];
  (left[Math.min(before, left.length - 1)] ?? rest).focus();
}
