/** An original that cannot be read, and what would do instead. */
export class UnreadableOriginal extends Error {
  override name = 'UnreadableOriginal';
}
