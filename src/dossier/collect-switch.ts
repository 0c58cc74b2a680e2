/**
 * `<collect-switch>`: its button puts one beside each passage of the page, and goes on doing so on the next pages of
 * this window. What it needs for that is loaded when it is pressed: most readers never do.
 */
class CollectSwitch extends HTMLElement {
  connectedCallback(): void {
    const change = async (isAsked: boolean) => {
      const { collecting } = await import('./collecting.ts');
      collecting(this, isAsked);
    };
    this.querySelector('button')?.addEventListener('click', () => void change(true));
    try {
      if (sessionStorage.collecting) void change(false);
    } catch {
      // Storage may be off; collecting then begins anew on each page.
    }
  }
}

customElements.define('collect-switch', CollectSwitch);
