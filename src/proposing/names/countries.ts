import { nameKey } from '../../model/names/fold.ts';

const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** Unions of countries and what stands for none. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** What CLDR calls otherwise than news do. */
const ALSO = [
  'US',
  'U.S.',
  'USA',
  'UK',
  'U.K.',
  'Britain',
  'England',
  'Scotland',
  'Wales',
  'Turkey',
  'Czech Republic',
  'Ivory Coast',
  'Burma',
  'Congo',
  'UAE',
  'Holland',
];

const KNOWN = new Set(
  [
    ...Array.from(LETTERS).flatMap((first) =>
      Array.from(LETTERS).flatMap((second) =>
        NO_COUNTRIES.has(first + second) ? [] : (REGIONS.of(first + second) ?? []),
      ),
    ),
    ...ALSO,
  ].map((name) => nameKey(name.replace(/ \(.*\)$/, '').replace(/&/g, 'and'))),
);

/** Whether a name is that of a country or territory of ISO 3166-1, in English. */
export function isCountryName(name: string): boolean {
  return KNOWN.has(nameKey(name.replace(/^the\s+/i, '')));
}
