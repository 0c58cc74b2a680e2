import { basename } from 'node:path';
import type { Site } from './site.ts';

/** The typefaces of a site, for a book. */
export interface Typefaces {
  /** `@font-face` rules, with the files as they are named in the book. */
  rules: string;
  /** Lists of families, as CSS has them. */
  text: string;
  notes: string;
  /** The files: their names in the book, and where they are on disk. */
  files: { name: string; path: string }[];
}

/**
 * The typefaces that the pages of a site are set in.
 *
 * @param addressOf how a file is named in the book
 */
export function typefacesOf(
  site: Site,
  addressOf: (file: { name: string; path: string }) => string,
): Typefaces {
  const styles = site.styles('');
  const files = new Map<string, { name: string; path: string }>();
  const rules = Array.from(styles.matchAll(/@font-face\s*\{[^}]*\}/g), ([rule]) =>
    rule.replace(/url\("([^"]+)"\)/g, (_, address: string) => {
      const name = basename(address);
      const file = { name, path: site.file(`_astro/fonts/${name}`) };
      files.set(name, file);
      return `url("${addressOf(file)}")`;
    }),
  ).join('\n');
  const family = (name: string) =>
    new RegExp(`--${name}:\\s*([^;}]+)`).exec(styles)?.[1] ?? 'serif';
  return {
    rules,
    text: `${family('other-letters')}, ${family('serif')}`,
    notes: `${family('other-letters')}, ${family('sans')}`,
    files: [...files.values()],
  };
}
