/**
 * The characters of a CSS `unicode-range`, in one string: `['U+41-43', 'U+20AC']` is "ABC€".
 *
 * @param ranges single code points and runs, as CSS writes them, without wildcards
 * @throws {Error} when one of them is neither
 */
export function charactersIn(ranges: readonly string[]): string {
  return ranges
    .map((range) => {
      const [, first = '', last = first] = /^U\+([\dA-F]+)(?:-([\dA-F]+))?$/i.exec(range) ?? [];
      if (!first) throw new Error(`"${range}" is not a Unicode range, such as U+41-5A.`);
      const start = parseInt(first, 16);
      const length = parseInt(last, 16) - start + 1;
      return String.fromCodePoint(...Array.from({ length }, (_, index) => start + index));
    })
    .join('');
}
