/** A number as an article gives it. */
export interface FigureValue {
  /** The number, or its order of magnitude: "thousands". */
  value: number | string;
  /** The words that limit it: "more than". */
  qualifier?: string | undefined;
  /** What is counted, as it stands after the number. */
  unit: string;
}
