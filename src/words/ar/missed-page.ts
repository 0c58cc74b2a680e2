/** The page at addresses that lead nowhere. */
export const missedPage = {
  title: 'الصفحة غير موجودة',
  description: 'لا توجد صفحة في هذا العنوان. روابط للمتابعة من هنا.',
  heading: 'لا توجد صفحة هنا',
  /** Before links. */
  waysOn:
    'ربما كُتب العنوان خطأً، أو تغيّر اسم ما كان يؤدي إليه. تؤدي هذه الروابط إلى كل ما في الموقع:',
};
