import type { Typefaces } from './typefaces.ts';

/** What a book looks like, on a reader and on paper. @param one the number 1 as the book writes it */
export function bookStyles({ rules, text, notes }: Typefaces, one: string): string {
  return `${rules}
body { font-family: ${text}; line-height: 1.45; }
h1, h2, h3, h4 { line-height: 1.2; break-after: avoid; font-weight: 600; }
.lead { font-style: italic; }
.about, .notes, table, .names { font-family: ${notes}; font-size: 0.85em; }
.event { margin-block: 1em; break-inside: avoid; }
.event p { margin-block: 0.15em; }
table { border-collapse: collapse; width: 100%; }
th, td { border-top: 1px solid; padding: 0.3em; text-align: start; vertical-align: top; }
tr { break-inside: avoid; }
.notes ol { list-style-type: ${counterOf(one)}; }
.line { display: block; }
sup { line-height: 0; }
sup a { text-decoration: none; }
a { color: inherit; overflow-wrap: anywhere; }
.names, .contents ol { list-style: none; padding: 0; }
.names li { padding-inline-start: 1.5em; text-indent: -1.5em; }
`;
}

/** How CSS calls the digits of a book. @param one the number 1 as the book writes it */
export function counterOf(one: string): string {
  return one === '\u0661' ? 'arabic-indic' : 'decimal';
}
