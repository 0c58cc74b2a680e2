const NAMES = {
  language: new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }),
  script: new Intl.DisplayNames('en', { type: 'script', fallback: 'none' }),
  region: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }),
};
/** What BCP 47 keeps for languages that have no code. */
const PRIVATE_LANGUAGE = /^q[a-t][a-z]$/;

/** Whether a text is a tag of BCP 47 for a language that is known, such as `ar` or `sr-Latn`. */
export function isLanguageTag(tag: string): boolean {
  try {
    const { language, script, region } = new Intl.Locale(tag);
    return (
      /^[a-z]{2,3}(?:-|$)/i.test(tag) &&
      isLanguage(language) &&
      (script === undefined || NAMES.script.of(script) !== undefined) &&
      (region === undefined || NAMES.region.of(region) !== undefined)
    );
  } catch {
    return false;
  }
}

function isLanguage(language: string): boolean {
  if (language === 'und') return false;
  return (
    NAMES.language.of(language) !== undefined ||
    // There are languages for which CLDR has no English name, but a script: Levantine Arabic, apc.
    new Intl.Locale(language).maximize().script !== undefined ||
    PRIVATE_LANGUAGE.test(language)
  );
}
