/**
 * Keeps what is asked for in the page's address, so that it can be shared.
 *
 * @param how `push` for what going back should undo, `replace` for what it should not
 */
export function keepInAddress(asked: URLSearchParams, how: 'push' | 'replace'): void {
  const parameters = asked.toString();
  const address = `${location.pathname}${parameters && '?'}${parameters}`;
  if (address === `${location.pathname}${location.search}`) return;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
