import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { chicago } from './chicago.ts';
import type { CslItem } from './csl-item.ts';
import { markdown } from './markdown.ts';
import { mla } from './mla.ts';
import { ris } from './ris.ts';
import { titled } from './titled.ts';

/** How a work can be cited, in the order in which pages offer it. */
export const FORMATS = {
  chicago,
  apa,
  mla,
  markdown,
  bibtex,
  ris,
  csl,
};

/** CSL-JSON, with the parts of a date in one line: within texts a line never ends. */
function csl(item: CslItem): string {
  return JSON.stringify([titled(item)], undefined, 2).replaceAll(/\[\n[\d\s,[\]-]+\]/g, (dates) =>
    dates.replaceAll(/\s+/g, ''),
  );
}

export type Format = keyof typeof FORMATS;
