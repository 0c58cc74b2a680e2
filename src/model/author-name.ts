/** The name of somebody who signed, as it is printed. */
export interface AuthorName {
  name: string;
  /** The end of it that is the family’s, where that is known: by it lists of works are ordered. */
  family: string | undefined;
}

/** Names as they are printed, each with the one of some family names in which it ends. */
export function authorNames(names: readonly string[], families: readonly string[]): AuthorName[] {
  return names.map((name) => ({
    name,
    family: families.find((family) => isFamilyOf(family, name)),
  }));
}

/** Whether a name ends in that of a family, with a name of one’s own before it. */
export function isFamilyOf(family: string, name: string): boolean {
  return name.endsWith(` ${family}`);
}
