import { type SubsetFace, subsetProvider } from './subset-provider.ts';

/**
 * What nearly every page sets: the letters, figures and marks of English prose. All else is in the
 * family "Other Letters", of which a browser loads what a page needs.
 */
const ENGLISH: SubsetFace['unicodeRange'] = [
  'U+20-3B',
  'U+3D',
  'U+3F',
  'U+41-5B',
  'U+5D',
  'U+61-7A',
  'U+A0',
  'U+B6-B7',
  'U+2009',
  'U+2013-2014',
  'U+2018-2019',
  'U+201C-201D',
  'U+2026',
  'U+2197',
];
const LATIN: SubsetFace['unicodeRange'] = [
  'U+3C',
  'U+3E',
  'U+40',
  'U+5C',
  'U+5E-60',
  'U+7B-7E',
  'U+A1-B5',
  'U+B8-17F',
  'U+1E00-1EFF',
  'U+2BB-2BF',
  'U+20AC',
  'U+2190',
  'U+2192',
  'U+2212',
];
const CYRILLIC: SubsetFace['unicodeRange'] = ['U+401', 'U+410-44F', 'U+451'];
const ARABIC: SubsetFace['unicodeRange'] = [
  'U+60C',
  'U+61B',
  'U+61F',
  'U+621-652',
  'U+660-66D',
  'U+670-671',
  'U+67E',
  'U+686',
  'U+698',
  'U+6A9',
  'U+6AF',
  'U+6C0',
  'U+6CC',
  'U+6D4-6D5',
  'U+6F0-6F9',
  'U+200C-200D',
];

const SERIF = 'source-serif/WOFF2/VAR/SourceSerif4Variable-Roman.ttf.woff2';
const SERIF_ITALIC = 'source-serif/WOFF2/VAR/SourceSerif4Variable-Italic.ttf.woff2';
const SANS = 'source-sans/WOFF2/TTF/SourceSans3-Regular.ttf.woff2';
const NASKH =
  '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2';

/** Kerning, ligatures, and the old-style proportional figures of running text. */
const PROSE = ['kern', 'liga', 'onum', 'pnum'];

/** The optical sizes of Source Serif 4, in points: `TEXT` for reading, `DISPLAY` for headings. */
const TEXT = 16;
const DISPLAY = 32;

/** No fallback gives way to these before a reader's eyes, so none has to have their measures. */
const ALL_OR_NONE = { optimizedFallbacks: false };

/**
 * The families that the pages are set in, for Astro's `fonts`. A page is shown when those that are preloaded
 * are all there, or without any of them: see `beforeShown` in src/theme/head-scripts.ts.
 */
export const fontFamilies = [
  {
    name: 'Source Serif 4',
    cssVariable: '--serif',
    provider: subsetProvider(),
    ...ALL_OR_NONE,
    fallbacks: ['Georgia', 'serif'],
    options: {
      faces: [
        { file: SERIF, weight: 400, style: 'normal', axes: { wght: 400, opsz: TEXT } },
        { file: SERIF, weight: 600, style: 'normal', axes: { wght: 600, opsz: DISPLAY } },
        { file: SERIF_ITALIC, weight: 400, style: 'italic', axes: { wght: 400, opsz: TEXT } },
      ].map((face) => ({ ...face, unicodeRange: ENGLISH, features: PROSE, display: 'block' })),
    },
  },
  {
    name: 'Source Sans 3',
    cssVariable: '--sans',
    provider: subsetProvider(),
    ...ALL_OR_NONE,
    fallbacks: ['Arial', 'sans-serif'],
    options: {
      faces: [
        {
          file: SANS,
          weight: 400,
          style: 'normal',
          unicodeRange: ENGLISH,
          features: ['kern', 'tnum'],
          display: 'block',
        },
      ],
    },
  },
  {
    name: 'Other Letters',
    cssVariable: '--other-letters',
    provider: subsetProvider(),
    fallbacks: [],
    options: {
      faces: [
        { file: SERIF, unicodeRange: LATIN, axes: { wght: 400, opsz: TEXT }, features: PROSE },
        { file: SERIF, unicodeRange: CYRILLIC, axes: { wght: 400, opsz: TEXT }, features: PROSE },
        {
          file: NASKH,
          unicodeRange: ARABIC,
          axes: { wght: 400 },
          features: [
            'ccmp',
            'locl',
            'init',
            'medi',
            'fina',
            'isol',
            'rlig',
            'liga',
            'mark',
            'mkmk',
          ],
        },
      ].map((face) => ({ ...face, weight: 400, style: 'normal', display: 'swap' })),
    },
  },
];
