import { listed } from './language.ts';

/** Where a search is typed. */
export const search = {
  title: 'البحث',
  description: (filters: string[]) =>
    `البحث في النص الكامل لكل ملخص وصفحة${filters.length > 0 ? `، مع حصر النتائج بحسب ${listed(filters)}` : ''}.`,
  needsScript:
    'يعمل البحث في متصفحك ويحتاج إلى جافاسكربت، وهو معطّل. يمكن الوصول إلى كل شيء من الفهارس: {indexes}.',
  notLoaded: 'لم يُحمَّل البحث بعد: الشبكة بطيئة، أو جُدّد الموقع. {way}',
  anew: 'تحميل البحث من جديد',
  field: 'البحث في النص الكامل',
  submit: 'بحث',
  help: 'أي اسم بأي كتابة أو أي حروف؛ «العبارة بنصها» بين علامتي تنصيص؛ وعلامة الناقص قبل الكلمة لاستبعادها.',
  /** Of the part above the results. */
  named: 'ما يسمّيه البحث',
  samples: 'على سبيل المثال: {queries}',
  /** Of the link that opens the dialog. */
  open: 'بحث',
  dialog: 'البحث',
  withFilters: 'صفحة البحث مع عوامل التصفية',
  close: 'إغلاق',
};
