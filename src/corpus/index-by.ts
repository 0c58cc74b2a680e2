/** Lists by the id of what they are about; what has none is not in it. */
export type Index<Item> = ReadonlyMap<string, Item[]>;

/**
 * Lists items by ids, in their order.
 *
 * @param idsOf the ids under which an item is listed; each once
 */
export function indexBy<Item>(
  items: Iterable<Item>,
  idsOf: (item: Item) => Iterable<string>,
): Index<Item> {
  const index = new Map<string, Item[]>();
  for (const item of items) {
    for (const id of new Set(idsOf(item))) {
      const list = index.get(id);
      if (list) list.push(item);
      else index.set(id, [item]);
    }
  }
  return index;
}

/** What an index lists under a thing. */
export function listedUnder<Item>(index: Index<Item>, { id }: { id: string }): Item[] {
  return index.get(id) ?? [];
}
