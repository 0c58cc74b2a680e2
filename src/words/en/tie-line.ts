/** A tie in a sentence, and what is told of it. */
export const tieLine = {
  /** `{how}` one stands to the others, in the desk's words: "lends to". */
  tie: '{name} {how} {others}',
  tieBothWays: '{name} {how} {others}, both ways',
  /** `{when}` is a date or `noTime`; `{what}` and `{by}` are the sentences below, or nothing. */
  details: '{when}. {what} {by} According to {speakers}; {standing}. {passages}',
  noTime: (reasons: string) => `No time: ${reasons}`,
  /** Of what not all of the speakers say. */
  saidBy: (words: string, speakers: string) => `${words} (${speakers})`,
  what: (whats: string) => `What: ${whats}.`,
  by: (channels: string) => `By: ${channels}.`,
};
