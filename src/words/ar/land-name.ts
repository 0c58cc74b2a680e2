import { language } from './language.ts';

const regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });

/** The name of a country that is drawn on a map; nothing where it has none in the language. */
export function landName({ id }: { id: string | undefined }): string | undefined {
  if (id === undefined) return undefined;
  // Only the codes of two letters have names; a locale has its numeric one as letters.
  const { region } = new Intl.Locale(`und-${id}`);
  return region === undefined ? undefined : regions.of(region);
}
