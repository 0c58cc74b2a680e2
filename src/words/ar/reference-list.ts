/** The references of a page. */
export const referenceList = {
  heading: 'المراجع',
  entry: '{title}. {publisher}. تاريخ الاطلاع: {seen}.',
  datedEntry: '{title}. {publisher}، {published}. تاريخ الاطلاع: {seen}.',
  archived: 'نسخة مؤرشفة',
};
