/** A number as an article gives it. */
export interface FigureValue {
  /** The number, or its order of magnitude: "thousands". */
  value: number | string;
  /** The words that limit it: "more than". */
  qualifier?: string | undefined;
  /** What is counted, in the plural. */
  unit: string;
}

const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });
const large = new Intl.NumberFormat('en', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 3,
});

/** A figure in English: "more than 3,500 troops", "1.6 billion US dollars", "thousands of fighters". */
export function figureWords({ value, qualifier, unit }: FigureValue): string {
  const amount =
    typeof value === 'string'
      ? `${value} of`
      : (Math.abs(value) >= 1_000_000 ? large : plain).format(value);
  return [qualifier, amount, unit].filter(Boolean).join(' ');
}
