import { fragmentOf } from './fragment.ts';
import { ATTRIBUTES } from './markup.ts';
import { button } from './elements.ts';
import { inOrder, tables } from '../words/index.ts';

/**
 * `<sortable-table>`: makes the heads of the table inside it buttons that sort its rows, and its field a
 * filter of them. A cell that is not sorted by its words says by what in `data-order`. Without script it
 * is a table.
 */
class SortableTable extends HTMLElement {
  readonly #body = this.querySelector('tbody') as HTMLTableSectionElement;
  readonly #rows = [...this.#body.rows];
  readonly #heads = [...this.querySelectorAll('th[scope=col]')];

  connectedCallback(): void {
    for (const [column, head] of this.#heads.entries()) {
      head.replaceChildren(
        button(head.textContent.trim(), () => {
          this.#sortBy(column);
        }),
      );
    }
    const field = this.querySelector('input');
    field?.addEventListener('input', () => {
      this.#filterBy(field.value.trim());
    });
    window.addEventListener('hashchange', () => {
      this.#showTarget();
    });
  }

  /** Sorts by a column, or the other way round when it is sorted by it already. */
  #sortBy(column: number): void {
    const head = this.#heads[column];
    const isDown = head?.ariaSort !== 'ascending';
    for (const other of this.#heads) other.removeAttribute('aria-sort');
    head?.setAttribute('aria-sort', isDown ? 'ascending' : 'descending');
    const keyOf = (row: HTMLTableRowElement) => {
      const cell = row.cells[column];
      return cell?.getAttribute(ATTRIBUTES.order) ?? cell?.textContent.trim() ?? '';
    };
    const sorted = this.#rows.toSorted((a, b) => (isDown ? 1 : -1) * inOrder(keyOf(a), keyOf(b)));
    this.#body.replaceChildren(...sorted);
  }

  /** A link to a row that is filtered out shows all rows. */
  #showTarget(): void {
    const target = this.#rows.find(({ id }) => id && id === fragmentOf(location.hash));
    if (!target?.hidden) return;
    const field = this.querySelector('input');
    if (field) field.value = '';
    this.#filterBy('');
    target.scrollIntoView();
  }

  #filterBy(wanted: string): void {
    for (const row of this.#rows) {
      row.hidden = !row.textContent.toLowerCase().includes(wanted.toLowerCase());
    }
    const shown = this.#rows.filter(({ hidden }) => !hidden).length;
    const status = this.querySelector('[role=status]');
    if (status) {
      status.textContent = wanted ? tables.shown(shown, this.#rows.length, wanted) : '';
    }
  }
}

customElements.define('sortable-table', SortableTable);
