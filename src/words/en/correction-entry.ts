/** A correction in a list. */
export const correctionEntry = {
  when: '{date}, {outlet}',
  wrong: 'Wrong:',
  right: 'Right:',
  wordings: 'Both wordings',
};
