/** What is written from left to right, such as `2015-10`, kept in its order within Arabic. */
export function leftToRight(text: string): string {
  return `\u2066${text}\u2069`;
}
