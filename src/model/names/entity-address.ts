const SCHEME = 'entity:';

/**
 * Stands for an id in `[George Eliot](entity:none)`: the words name nothing that has a page here,
 * whatever names are in them.
 */
export const NOTHING_HERE = 'none';

/** The id that an address such as `entity:orel` points to; nothing for any other address. */
export function entityOfAddress(address: string): string | undefined {
  return address.startsWith(SCHEME) ? address.slice(SCHEME.length) : undefined;
}
