/** What the lists of filters say once they are filled. */
export const filterList = {
  /** Of one that is chosen. */
  chosen: '{filter}: {value}',
  /** What its button does: the words around what is chosen are for those who hear it. */
  remove: 'إزالة {chosen}',
  none: 'لا قيمة من هذا النوع في ما وُجد.',
  cannotBeCounted: 'يتعذر الآن تحميل ما يمكن اختياره.',
};
