/** A correction in a list. */
export const correctionEntry = {
  when: '{date}، {outlet}',
  wrong: 'الخطأ:',
  right: 'الصواب:',
  wordings: 'الصياغتان',
};
