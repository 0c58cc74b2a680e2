/** Links to passages and references. */
export const passageLink = {
  passage: (name: string) => `passage “${name}”`,
  passageOf: (outlet: string, name: string) => `${outlet}, passage “${name}”`,
  corrected: '(corrected)',
  reference: (number: string, publisher: string) => `Reference ${number}: ${publisher}`,
};
