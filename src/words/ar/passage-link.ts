/** Links to passages and references. */
export const passageLink = {
  passage: (name: string) => `المقطع «${name}»`,
  passageOf: (outlet: string, name: string) => `${outlet}، المقطع «${name}»`,
  corrected: '(جرى تصويبه)',
  reference: (number: string, publisher: string) => `المرجع ${number}: ${publisher}`,
};
