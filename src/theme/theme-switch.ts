import { themeSwitch as words } from '../words/index.ts';

/**
 * `<theme-switch>`: its button turns the page dark or light. A choice that differs from the system’s
 * is remembered; one that agrees with it is forgotten, so that the page follows the system again.
 * What the button is called stands in the page, which keeps the script small enough to stand there too.
 */
class ThemeSwitch extends HTMLElement {
  readonly #system = matchMedia('(prefers-color-scheme: dark)');
  readonly #button = this.querySelector('button') as HTMLButtonElement;

  connectedCallback(): void {
    this.#button.addEventListener('click', () => {
      this.#choose(this.#isDark ? 'light' : 'dark');
    });
    this.#system.addEventListener('change', () => {
      this.#name();
    });
    this.#name();
  }

  get #theme(): string {
    return document.documentElement.dataset.theme ?? '';
  }

  get #isDark(): boolean {
    return this.#theme ? this.#theme === 'dark' : this.#system.matches;
  }

  #choose(theme: 'light' | 'dark'): void {
    const remembered = theme === (this.#system.matches ? 'dark' : 'light') ? '' : theme;
    document.documentElement.dataset.theme = remembered;
    try {
      localStorage.theme = remembered;
    } catch {
      // Storage may be off; the choice then holds for this page.
    }
    this.#name();
  }

  #name(): void {
    this.#button.textContent = this.#isDark ? words.light : words.dark;
  }
}

customElements.define('theme-switch', ThemeSwitch);
