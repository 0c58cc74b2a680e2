import { ID } from '../model/ids.ts';

/**
 * Why a new article cannot have an id; nothing when it can.
 *
 * @param taken ids of articles that are there
 * @param wayOut what to do where it is taken
 */
export function reasonAgainstId(
  id: string,
  taken: ReadonlySet<string>,
  wayOut = 'Give the new one another name with --id.',
): string | undefined {
  if (!ID.test(id)) {
    return `"${id}" is no id: lower-case words of a to z and 0 to 9, joined by hyphens, such as port-strike-begins.`;
  }
  return taken.has(id) ? `There is an article "${id}" already. ${wayOut}` : undefined;
}
