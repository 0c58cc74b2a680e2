/**
 * What a field of a form says once a thing goes by another id: a field of ids, or words with links to what they name.
 *
 * @param isOfIds whether the field has ids alone: one, some with commas between, or one on a line
 */
export function renamedThing(text: string, was: string, now: string, isOfIds: boolean): string {
  if (isOfIds) return text.replace(/[^\s,]+/g, (id) => (id === was ? now : id));
  return text.replace(/\]\(entity:([a-z0-9-]+)\)/g, (link, id) =>
    id === was ? `](entity:${now})` : link,
  );
}
