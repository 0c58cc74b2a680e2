/** A tie in a sentence, and what is told of it. */
export const tieLine = {
  /** `{how}` one stands to the others, in the desk's words: "lends to". */
  tie: '{name} {how} {others}',
  tieBothWays: '{name} {how} {others}، في الاتجاهين',
  /** `{when}` is a date or `noTime`; `{what}` and `{by}` are the sentences below, or nothing. */
  details: '{when}. {what} {by} بحسب {speakers}؛ {standing}. {passages}',
  noTime: (reasons: string) => `من دون وقت: ${reasons}`,
  /** Of what not all of the speakers say. */
  saidBy: (words: string, speakers: string) => `${words} (${speakers})`,
  what: (whats: string) => `الموضوع: ${whats}.`,
  by: (channels: string) => `الوسيلة: ${channels}.`,
};
