/** One for all copies of this module: the server and its pages are apart. */
const KEY = Symbol.for('deconflict:desk-token');
const shared = globalThis as { [KEY]?: string | undefined };

/** The word by which the page of the desk is known to the server; another one each time that the server is started. */
export function deskToken(): string {
  return (shared[KEY] ??= crypto.randomUUID() + crypto.randomUUID());
}
