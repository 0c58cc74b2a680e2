import { WITH_FILTERS } from './dialog-markup.ts';
/**
 * `<search-dialog>`: opens the dialog inside it by its link, by `/` and by Ctrl or Cmd+K. What
 * searches is loaded when it is first opened, or when a reader is about to.
 */
class SearchDialog extends HTMLElement {
  connectedCallback(): void {
    const dialog = this.querySelector('dialog');
    const link = this.querySelector('a');
    if (!dialog || !link) return;
    // Where that does not come, the box says so itself.
    const load = () => void import('./site-search.ts').catch(() => undefined);
    const open = () => {
      if (dialog.open) return;
      dialog.showModal();
      load();
    };
    link.addEventListener('pointerenter', load);
    link.addEventListener('focus', load);
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open();
    });
    document.addEventListener('keydown', (event) => {
      if (!asksForSearch(event)) return;
      event.preventDefault();
      open();
    });
    const toPage = this.querySelector<HTMLAnchorElement>(`a.${WITH_FILTERS}`);
    toPage?.addEventListener('click', () => {
      const text = this.querySelector<HTMLInputElement>('input[name=q]')?.value ?? '';
      toPage.search = text && String(new URLSearchParams({ q: text }));
    });
    // A result may lead to a passage of this very page.
    dialog.addEventListener('click', ({ target }) => {
      const isOutside = target === dialog;
      if (isOutside || (target instanceof Element && target.closest('ol a'))) dialog.close();
    });
  }
}

function asksForSearch({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key.toLowerCase() === 'k' && (ctrlKey || metaKey)) return true;
  const isTyping =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'));
  return key === '/' && !isTyping && !ctrlKey && !metaKey && !altKey;
}

customElements.define('search-dialog', SearchDialog);
