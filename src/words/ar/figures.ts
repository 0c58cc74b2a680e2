import type { FigureValue } from '../../model/figures.ts';
import { WITH_DIGITS } from './language.ts';

const plain = new Intl.NumberFormat(WITH_DIGITS, { maximumFractionDigits: 3 });
const large = new Intl.NumberFormat(WITH_DIGITS, {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 3,
});

const MAGNITUDES: Record<string, string> = {
  tens: 'عشرات',
  hundreds: 'مئات',
  thousands: 'آلاف',
  millions: 'ملايين',
  billions: 'مليارات',
};

/** "أكثر من ٣٬٥٠٠ جندي", "١٫٦ مليار دولار", "آلاف من المقاتلين": the desk's words around ours. */
export function figureWords({ value, qualifier, unit }: FigureValue): string {
  const amount =
    typeof value === 'string'
      ? `${MAGNITUDES[value] ?? value} من`
      : (Math.abs(value) >= 1_000_000 ? large : plain).format(value);
  return [qualifier, amount, unit].filter(Boolean).join(' ');
}
