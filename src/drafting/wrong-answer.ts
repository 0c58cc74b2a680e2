/** Something that was told and cannot be taken, and what could be. */
export class WrongAnswer extends Error {
  override name = 'WrongAnswer';
}

/** Somebody has ended the questions. */
export class Cancelled extends Error {
  override name = 'Cancelled';
}
