/** What no XML may hold, whatever the way it is written. @see https://www.w3.org/TR/xml/#charsets */
const NOT_OF_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const EMPTY = new Set(['br', 'hr', 'img', 'link', 'meta', 'item', 'itemref', 'wbr']);

/** Words as XML has them, in text and in attributes. */
export function escaped(words: string): string {
  return words.replace(NOT_OF_XML, '').replace(/[&<>"]/g, (sign) => ESCAPED[sign] ?? sign);
}

/** An element of XHTML or XML, as its text. @param children as XML already; attributes without a value are left out */
export function tag(
  name: string,
  attributes: Record<string, string | undefined>,
  ...children: string[]
): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(value)}"`]))
    .join('');
  return EMPTY.has(name) && children.length === 0
    ? `<${name}${written}/>`
    : `<${name}${written}>${children.join('')}</${name}>`;
}
