/** A country as Natural Earth has it. */
interface Land {
  /** ISO 3166-1 numeric; what has no code has none. */
  id: string | undefined;
  name: string;
}

/** The name of a country that is drawn on a map; nothing where it has none in the language. */
export function landName({ name }: Land): string | undefined {
  return name;
}
