import fc from 'fast-check';

/** Something that may be written as a value: text, or YAML as it is. */
export type Payload = { text: string } | { yaml: string };

/** By what a page, a feed or a table would be turned against its reader; `MARK` is what a test looks for. */
export const MARK = 'hostile-mark';

const code = `alert('${MARK}')`;
const MARKUP = [
  `<script>${code}</script>`,
  `"><img src=x onerror=${code}>`,
  `' onmouseover='${code}`,
  `</script><script>${code}</script>`,
  `</title><svg onload=${code}>`,
  `--><script>${code}</script><!--`,
  `<iframe srcdoc="<script>${code}</script>"></iframe>`,
  `<a href="javascript:${code}">a</a>`,
  `[a](javascript:${code})`,
  `](javascript:${code})`,
  `![a](https://${MARK}.example/a.png)`,
  `<style>@import "https://${MARK}.example"</style>`,
  `]]><script>${code}</script>`,
  `{{constructor.constructor("${code}")()}}`,
  `\u2028${code}\u2029`,
  `<!--<script>${code}`,
  `javascript:${code}`,
  ` JaVaScRiPt:${code}`,
  `data:text/html,<script>${code}</script>`,
  `https://example.org/"onclick="${code}`,
  `//${MARK}.example/a`,
  `&lt;script&gt;${code}`,
];
const PATHS = [
  '../../../etc/passwd',
  '..%2f..%2fa',
  '/etc/passwd',
  'a/../../b',
  'C:\\a',
  '.',
  '..',
  'a\\..\\b',
];
const PROTOTYPES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
];
const YAML = [
  '*nowhere',
  '&a [*a]',
  '!!js/function "a"',
  '!!binary aGk=',
  '{ <<: { name: A } }',
  '{ a: 1, a: 2 }',
  '{ __proto__: { a: 1 } }',
  '{ constructor: { prototype: a } }',
  `[&a [x, x, x, x, x, x, x, x, x], &b [*a, *a, *a, *a, *a, *a, *a, *a], &c [*b, *b, *b, *b, *b, *b, *b, *b], &d [*c, *c, *c, *c, *c, *c, *c, *c], [*d, *d, *d, *d, *d, *d, *d]]`,
  '['.repeat(2000),
  '{a: '.repeat(500),
  '? ',
  '0b11',
  '.inf',
  '.nan',
  'null',
  '[]',
  '{}',
  'true',
  '>-',
  '"\\0\\e[2J"',
];
const NUMBERS = ['1e400', '-1e308', '9'.repeat(400), '9007199254740993', '-0', '0.1e-400', '٣٥٠٠'];
const DATES = [
  '0050-03-01',
  '-9999-12-31',
  'Y999999999',
  'Y1E400',
  '2015-02-30',
  '2015-13',
  '99999-01-01',
  '[..2015]',
  '2015/2014',
  '[2015,'.repeat(50),
];
const HIDDEN = [
  'a \u202Eb\u202C',
  'a \u2066b',
  'a \u2069b',
  '\u202Da',
  'a\u200Bb\u200D\uFEFF',
  '\u0000',
  '\u001B[2J',
  '\u0085\u009B',
  'a\u00ADb',
  '\u{E0041}\u{E0042}',
  '\uFFFE\uFFFF',
  'a\u0301'.repeat(50),
];
const TABLES = [
  `=HYPERLINK("https://${MARK}.example","a")`,
  '+1+1',
  '-1+1',
  '@SUM(1+1)',
  '\t=1+1',
  ' =1+1',
  '=cmd|" /C calc"!A0',
  '＝1+1',
];
const CALENDARS = [
  'a;b,c\\d',
  'a\nEND:VEVENT\nBEGIN:VEVENT',
  'a\r\nATTACH:https://a.example',
  ':;,\\n',
];
const TRAPS = [
  'a'.repeat(4000),
  ' '.repeat(4000),
  `${' '.repeat(4000)}b`,
  '*a_ '.repeat(900),
  '`a '.repeat(1500),
  '1.'.repeat(2000),
  'Orel '.repeat(900),
  'Orel-'.repeat(900),
  'a-'.repeat(2400),
  '"'.repeat(4000),
  '['.repeat(450),
  '[@'.repeat(450),
  '“'.repeat(2000),
  '\\'.repeat(4000),
  `a${' '.repeat(100_000)}b`,
  'Orel '.repeat(20_000),
  '`'.repeat(1_100_000),
  '{#'.repeat(2400),
  'http://'.repeat(700),
  'a@'.repeat(2400),
  '1 May '.repeat(800),
];

const texts = (list: string[]) => fc.constantFrom(...list).map((text): Payload => ({ text }));

/** Every kind of attack by its name, each as what makes payloads of it. */
export const ATTACKS: Record<string, fc.Arbitrary<Payload>> = {
  markup: texts(MARKUP),
  'markup in words': fc
    .tuple(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constantFrom(...MARKUP))
    .map(([words, markup]): Payload => ({ text: `${words}${markup}` })),
  paths: texts(PATHS),
  prototypes: texts(PROTOTYPES),
  yaml: fc.constantFrom(...YAML).map((yaml): Payload => ({ yaml })),
  numbers: fc.constantFrom(...NUMBERS).map((yaml): Payload => ({ yaml })),
  dates: fc.constantFrom(...DATES).map((yaml): Payload => ({ yaml })),
  hidden: texts(HIDDEN),
  tables: texts(TABLES),
  calendars: texts(CALENDARS),
  traps: texts(TRAPS),
  noise: fc.string({ unit: 'binary', maxLength: 60 }).map((text): Payload => ({ text })),
};
