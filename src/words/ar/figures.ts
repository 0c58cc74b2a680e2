import type { FigureValue } from '../../model/figures.ts';

const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });
const large = new Intl.NumberFormat('en', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 3,
});

/** "More than 3,500 troops", "1.6 billion US dollars", "thousands of fighters": the desk's words around ours. */
export function figureWords({ value, qualifier, unit }: FigureValue): string {
  const amount =
    typeof value === 'string'
      ? `${value} of`
      : (Math.abs(value) >= 1_000_000 ? large : plain).format(value);
  return [qualifier, amount, unit].filter(Boolean).join(' ');
}
