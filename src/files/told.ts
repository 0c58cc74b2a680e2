/** Why something cannot be done, in words for who asked for it: where in the code that was found is of no use to them. */
export class Told extends Error {}

/** Ends the command with what is told; anything else goes on as the error that it is. */
export function endTold(error: unknown): never {
  if (!(error instanceof Told)) throw error;
  console.error(error.message);
  process.exit(1);
}

/** What something comes to, or the end of the command with why it cannot be done. */
export function orEnd<Done>(act: () => Done): Done {
  try {
    return act();
  } catch (error) {
    endTold(error);
  }
}
