/**
 * The same names in the same order, those that several have numbered.
 *
 * @param numbered says that of so many of one name this is that one
 */
export function distinctNames(
  names: string[],
  numbered: (name: string, place: number, all: number) => string,
): string[] {
  return names.map((name, index) => {
    const all = names.filter((other) => other === name).length;
    const before = names.slice(0, index).filter((other) => other === name).length;
    return all > 1 ? numbered(name, before + 1, all) : name;
  });
}
