/** The language that the pages speak, as a tag of BCP 47. */
export const language: Intl.UnicodeBCP47LocaleIdentifier = 'ar';

/** From which side it is read. */
export const direction: 'ltr' | 'rtl' = 'rtl';

/** The language with Arabic-Indic digits, which CLDR leaves to the region. */
export const WITH_DIGITS = 'ar-u-nu-arab';

const and = new Intl.ListFormat(language);
const or = new Intl.ListFormat(language, { type: 'disjunction' });

/** "أ وب وج". */
export function listed(parts: Iterable<string>): string {
  return and.format(parts);
}

/** "أ أو ب أو ج". */
export function either(parts: Iterable<string>): string {
  return or.format(parts);
}

/** A list of what is not text, in parts: what is listed by its index, and the words between. */
export function listParts(count: number): (number | string)[] {
  const places = Array.from({ length: count }, (_, index) => String(index));
  return and
    .formatToParts(places)
    .map(({ type, value }) => (type === 'element' ? Number(value) : value));
}

/** The order of names and words. */
export const inOrder: (a: string, b: string) => number = new Intl.Collator(language, {
  numeric: true,
}).compare;

/** A number as it is written: "٣٬٥٠٠". */
export function numberWords(number: number): string {
  return number.toLocaleString(WITH_DIGITS);
}
