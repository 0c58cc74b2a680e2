/** The part of subset-font 2.9 that is used here; the package brings no types. */
declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat: 'woff2' | 'truetype';
    /** A number pins an axis; a range keeps it. */
    variationAxes?: Record<string, number>;
    /** OpenType features that stay; all others go. */
    keepFeatures?: string[];
    noHinting?: boolean;
  }
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: SubsetOptions,
  ): Promise<Buffer>;
}
