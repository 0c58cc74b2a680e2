/**
 * `<page-tools>`: buttons at the foot of a page. One collects its passages, and goes on doing so on the next pages of
 * this window; the other offers its tables and pictures. What they need for that is loaded when they are pressed: most
 * readers never do.
 */
class PageTools extends HTMLElement {
  connectedCallback(): void {
    const [collectButton, takeButton] = this.querySelectorAll('button');
    if (!collectButton || !takeButton) return;
    let isCollecting = false;
    const collect = async (isAsked: boolean) => {
      // What the reader was shown when pressing, whatever comes while this loads.
      const isWanted = !isCollecting;
      this.#prepare();
      const { collecting } = await import('../dossier/collecting.ts');
      collecting(this, collectButton, { isWanted, isAsked });
      isCollecting = isWanted;
    };
    let isLoading = false;
    const take = async () => {
      // Pressed again while it loads, it is asked for once.
      if (isLoading) return;
      isLoading = true;
      this.#prepare();
      try {
        const { taking } = await import('./taking.ts');
        taking(this, takeButton);
      } finally {
        isLoading = false;
      }
    };
    collectButton.addEventListener('click', () => void collect(true));
    takeButton.addEventListener('click', () => void take());
    try {
      if (sessionStorage.collecting) void collect(false);
    } catch {
      // Storage may be off; collecting then begins anew on each page.
    }
  }

  /** What says what became of it is there before it is said. */
  #prepare(): void {
    if (this.querySelector('[role=status]')) return;
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    this.append(' ', status);
  }
}

customElements.define('page-tools', PageTools);
