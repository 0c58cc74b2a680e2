import { PurgeCSS } from 'purgecss';

const STYLE = /(<style[^>]*>)([\s\S]*?)(<\/style>)/g;
/** Whatever can be the name of a class, an attribute or an element; Tailwind's have signs in them. */
const NAME = /[^\s"'`<>=]+/g;

/**
 * A page whose inline styles have no rules for elements and classes that it does not have.
 *
 * @param html a whole page
 * @param scripts what its scripts may say: a name in it counts as used
 */
export async function trimStyles(html: string, scripts: string): Promise<string> {
  const content = [html.replace(STYLE, ''), scripts].map((raw) => ({ raw, extension: 'html' }));
  const styles = [...html.matchAll(STYLE)].map(([, , css = '']) => ({ raw: css }));
  const trimmed = await new PurgeCSS().purge({
    content,
    css: styles,
    defaultExtractor: (text) => text.match(NAME) ?? [],
    dynamicAttributes: ['open', 'hidden', 'aria-current', 'data-theme', 'data-order'],
  });
  let next = 0;
  return html.replace(
    STYLE,
    (whole, before: string, _, after: string) =>
      `${before}${trimmed[next++]?.css ?? whole}${after}`,
  );
}
