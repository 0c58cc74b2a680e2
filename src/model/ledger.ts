/** A passage whose words are not those that its ledger has. */
export interface UnrecordedChange {
  passage: string;
  kind: 'new' | 'changed' | 'gone';
}

/**
 * What has changed since a ledger was written, in the order of the article, then what is gone.
 *
 * @param recorded the hash of each passage's words, by its id
 * @param now the same of the article as it stands
 */
export function unrecordedChanges(
  recorded: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): UnrecordedChange[] {
  const present = [...now].flatMap(([passage, hash]): UnrecordedChange[] => {
    const before = recorded.get(passage);
    if (before === hash) return [];
    return [{ passage, kind: before === undefined ? 'new' : 'changed' }];
  });
  const gone = [...recorded.keys()].filter((passage) => !now.has(passage));
  return [...present, ...gone.map((passage) => ({ passage, kind: 'gone' as const }))];
}
