/** A text without the characters that XML has no place for, not even escaped. @see https://www.w3.org/TR/xml/#charsets */
export function xmlCharacters(text: string): string {
  return text.replaceAll(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '');
}
