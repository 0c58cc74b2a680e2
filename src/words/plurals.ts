/** What the site counts. */
export const NOUNS = [
  'account',
  'article',
  'comparison',
  'day',
  'event',
  'known-origin',
  'mention',
  'mistake',
  'month',
  'more-page',
  'name',
  'number',
  'page',
  'passage',
  'question',
  'row',
  'picture',
  'stretch-of-time',
  'table',
  'tie',
  'year',
] as const;
export type Noun = (typeof NOUNS)[number];

/** A noun with its number, `#`, in each form that a language has for it. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * Counts in a language: "1 article", "5 articles".
 *
 * @param locale BCP 47
 * @see https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
 */
export function countingIn(
  locale: string,
  nouns: Record<Noun, Forms>,
): (count: number, noun: Noun) => string {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (count, noun) => {
    const forms = nouns[noun];
    return (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
  };
}
