/** A text with Arabic and Persian digits, and those of full width, as ASCII's; every letter keeps its place. */
export function withAsciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹０-９]/gu, (digit) => String(digit.charCodeAt(0) & 15));
}
