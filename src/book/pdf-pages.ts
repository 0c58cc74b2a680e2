import type { PagesById } from './paper.ts';

/**
 * On which pages of a PDF the places lie that it has links to. For files as Chromium writes them, in which all but the
 * content of pages can be read.
 *
 * @see https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf 12.3.2.3, named destinations
 * @throws when the file is not so
 */
export function pagesIn(pdf: Uint8Array): PagesById {
  const text = Buffer.from(pdf).toString('latin1');
  const object = objectsOf(text);
  const catalog = object(wanted(/\/Root (\d+) 0 R/, text.slice(text.lastIndexOf('trailer'))));
  const numbers = new Map<string, number>();
  const walk = (id: string) => {
    const kids = /\/Type \/Pages\b[^]*?\/Kids \[([^\]]*)\]/.exec(object(id))?.[1];
    if (kids === undefined) numbers.set(id, numbers.size + 1);
    else for (const [, kid = ''] of kids.matchAll(/(\d+) 0 R/g)) walk(kid);
  };
  walk(wanted(/\/Pages (\d+) 0 R/, catalog));
  const destinations = /\/Dests (\d+) 0 R/.exec(catalog)?.[1];
  if (destinations === undefined) return new Map();
  return new Map(
    Array.from(
      object(destinations).matchAll(/\/([^\s/[\]]+) \[(\d+) 0 R \/XYZ/g),
      ([, name = '', page = '']) => [name, numbers.get(page) ?? 0],
    ),
  );
}

/** Objects by their numbers, as the table at the end of the file has them. */
function objectsOf(text: string): (id: string) => string {
  const start = Number(wanted(/startxref\s+(\d+)\s+%%EOF\s*$/, text.slice(-100)));
  const table = text.slice(start, text.indexOf('trailer', start));
  const offsets = Array.from(table.matchAll(/^(\d{10}) \d{5} [nf]/gm), ([, offset]) =>
    Number(offset),
  );
  return (id) => {
    const offset = offsets[Number(id)] ?? 0;
    return text.slice(offset, text.indexOf('endobj', offset));
  };
}

function wanted(pattern: RegExp, text: string): string {
  const found = pattern.exec(text)?.[1];
  if (found === undefined)
    throw new Error(`Chromium wrote a PDF in which there is no ${pattern.source}.`);
  return found;
}
