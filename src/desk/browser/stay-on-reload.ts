/**
 * Keeps the page as it is when content changes: Vite would load it again, and what one is writing would lose the
 * keyboard. Pages that only show the content are loaded again as before.
 */
export function stayOnReload(): void {
  // Vite waits for what its listeners return before it loads a page again; its types do not say so.
  const wait: () => unknown = () => new Promise(() => undefined);
  import.meta.hot?.on('vite:beforeFullReload', wait);
}
