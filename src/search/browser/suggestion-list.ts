import { element } from '../../browser/elements.ts';
import { withBase } from '../../model/paths.ts';
import type { Suggestion } from '../query/suggestions.ts';
import { CLASSES } from './markup.ts';
import { searchResults as words, signs } from '../../words/index.ts';

/**
 * Names that what is typed may become, under its field: a combobox with a list that completes nothing by
 * itself. Arrows go through it, Enter goes to the page of the name, Escape closes it.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export class SuggestionList {
  readonly #field: HTMLInputElement;
  readonly #base: string;
  readonly #list: HTMLUListElement;
  #active = -1;

  /** @param base the folder that the site is served from, with a slash at the end */
  constructor(field: HTMLInputElement, base: string) {
    this.#field = field;
    this.#base = base;
    this.#list = element('ul', CLASSES.suggestions);
    this.#list.id = `${field.id}_suggestions`;
    this.#list.role = 'listbox';
    this.#list.ariaLabel = words.suggestions;
    this.#list.hidden = true;
    field.parentElement?.append(this.#list);
    field.role = 'combobox';
    field.ariaAutoComplete = 'list';
    field.ariaExpanded = 'false';
    field.setAttribute('aria-controls', this.#list.id);
    field.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    field.addEventListener('blur', () => {
      this.show([]);
    });
    // The field keeps the focus until the name is chosen.
    this.#list.addEventListener('pointerdown', (event) => {
      event.preventDefault();
    });
  }

  show(suggestions: Suggestion[]): void {
    const isOpen = suggestions.length > 0 && document.activeElement === this.#field;
    this.#list.replaceChildren(
      ...(isOpen ? suggestions : []).map(({ thing, name }, index) => {
        const option = element(
          'li',
          '',
          element('bdi', '', name),
          element(
            'span',
            CLASSES.facts,
            name === thing.name ? thing.sort : `${thing.name}${signs.facts}${thing.sort}`,
          ),
        );
        option.id = `${this.#list.id}_${index}`;
        option.role = 'option';
        option.ariaSelected = 'false';
        option.addEventListener('click', () => {
          location.assign(withBase(thing.path, this.#base));
        });
        return option;
      }),
    );
    this.#list.hidden = !isOpen;
    this.#field.ariaExpanded = String(isOpen);
    this.#activate(-1);
  }

  get #options(): HTMLElement[] {
    return [...this.#list.children] as HTMLElement[];
  }

  #activate(index: number): void {
    this.#active = index;
    for (const [at, option] of this.#options.entries()) option.ariaSelected = String(at === index);
    const option = this.#options[index];
    if (option) this.#field.setAttribute('aria-activedescendant', option.id);
    else this.#field.removeAttribute('aria-activedescendant');
  }

  /** While the list is open its keys are not those of the results below. */
  #onKey(event: KeyboardEvent): void {
    if (this.#list.hidden) return;
    const count = this.#options.length;
    // One place more than there are options: that of the field itself.
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      this.#activate(((this.#active + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Enter' && this.#active >= 0) {
      this.#options[this.#active]?.click();
    } else if (event.key === 'Escape') {
      this.show([]);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
