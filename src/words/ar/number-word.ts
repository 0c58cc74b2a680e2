/** A number as it stands at the start of a sentence. */
export function numberWord(number: number): string {
  return number.toLocaleString('ar');
}
