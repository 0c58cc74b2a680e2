/** What a letter of a picture's labels, of 14 px, takes at the most, on average, in px. */
const LETTER_PX = 7;

/** How wide a label of a picture is, in px. */
export function labelPx(label: string): number {
  return label.length * LETTER_PX;
}
