import { PurgeCSS } from 'purgecss';
import { remembered } from '../model/remembered.ts';

const STYLE =
  /<style[^>]*>([\s\S]*?)<\/style>|<link rel="stylesheet" href="[^"]*\/_astro\/([^"/]+\.css)">/g;
const SCRIPT = /<script[^>]*>([\s\S]*?)<\/script>/g;
const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/gi;
/** Attributes that are said to readers or programs: a word in them is no name. */
const SAID = /\s(?:content|aria-label|title|alt|placeholder|value)=(?:"[^"]*"|'[^']*')/g;
/** Whatever can be the name of a class, an attribute or an element; Tailwind's have signs in them. */
const NAME = /[^\s"'`<>=]+/g;
/** A name as CSS writes it, where signs that are not of a name are escaped. */
const NAME_IN_CSS = /(?:\\.|[\w-]|[^\0-\x7F])+/g;

/** Rules of Tailwind's reset for the parts of fields of days, numbers and files, which no page has. */
const OF_OTHER_FIELDS =
  /::(?:-webkit-(?:date|calendar|inner-spin|outer-spin)|file-selector)[^{},]*(?:,::-webkit-[^{},]*)*\{[^{}]*\}/g;

/**
 * Makes what puts all styles of a page into it as one, without rules for elements and classes that the page does
 * not have. Pages that have the same of what the styles name share the work.
 *
 * @param scripts what the scripts of the pages may say: a name in it counts as used
 * @param sheets the style sheets that pages link to, by the names of their files in `_astro/`
 */
export function styleTrimmer(
  scripts: string,
  sheets: ReadonlyMap<string, string> = new Map(),
): (html: string) => Promise<string> {
  const inScripts = [...new Set(scripts.match(NAME))];
  const trimmerOf = remembered((all: string) => {
    const css = all.replaceAll(OF_OTHER_FIELDS, '');
    const named = new Set(
      Array.from(css.matchAll(NAME_IN_CSS), ([name]) => name.replace(/\\/g, '')),
    );
    const kept = inScripts.filter((name) => named.has(name));
    const cutTo = remembered(async (names: string) => {
      const [result] = await new PurgeCSS().purge({
        content: [{ raw: names, extension: 'html' }],
        css: [{ raw: css }],
        defaultExtractor: (text) => [...text.split(' '), ...kept],
        dynamicAttributes: ['open', 'hidden', 'aria-current', 'data-theme', 'data-order'],
      });
      return result?.css ?? css;
    });
    return (names: string[]) =>
      cutTo(
        names
          .filter((name) => named.has(name))
          .sort()
          .join(' '),
      );
  });
  const sheetNamed = (name: string) => {
    const sheet = sheets.get(name);
    if (sheet === undefined) throw new Error(`There is no style sheet "${name}".`);
    return sheet;
  };
  return async (html) => {
    const css = Array.from(
      html.matchAll(STYLE),
      ([, text, name = '']) => text ?? sheetNamed(name),
    ).join('');
    const style = await trimmerOf(css)(namesIn(html));
    let isFirst = true;
    return html.replace(STYLE, () => {
      if (!isFirst) return '';
      isFirst = false;
      return `<style>${style}</style>`;
    });
  };
}

/** The names in the tags of a page, and all that the scripts in it may say; each once. */
function namesIn(html: string): string[] {
  const page = html.replace(STYLE, '');
  const scripts = Array.from(page.matchAll(SCRIPT), ([, script = '']) => script);
  const tags = page.replace(SCRIPT, '').match(TAG) ?? [];
  const names = [tags.join(' ').replace(SAID, ''), ...scripts].join(' ').match(NAME);
  return [...new Set(names)];
}
