/** A colour token, in the light and in the dark theme, as `#rrggbb`. */
export interface Colour {
  light: string;
  dark: string;
}

/** The colour tokens that a stylesheet declares with `light-dark()`, by name without `--color-`. */
export function coloursIn(css: string): Map<string, Colour> {
  const declarations = css.matchAll(
    /--color-([a-z]+):\s*light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g,
  );
  return new Map(
    [...declarations].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
  );
}

/** The ground of the pages in the light theme, as `#rrggbb`. @param css as of {@link coloursIn} */
export function paperIn(css: string): string {
  return coloursIn(css).get('paper')?.light ?? '#ffffff';
}

/** The contrast ratio of two colours given as `#rrggbb`, from 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
