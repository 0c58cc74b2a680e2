/** The filters of search and timeline. */
export const filters = {
  label: 'عوامل التصفية',
  chosen: 'عوامل التصفية المختارة',
  kindOfPage: 'نوع الصفحة',
  kindOfEvent: 'نوع الحدث',
  country: 'البلد',
  actor: 'الجهة الفاعلة',
  place: 'المكان',
  source: 'المصدر',
  standing: 'درجة الثبوت',
  year: 'السنة',
  find: 'بحث',
  findIn: (filter: string) => `البحث في: ${filter}`,
  /** What is counted beside each value. */
  anyOf: {
    events: (filter: string) => `${filter}: الأحداث التي فيها أي من هذه القيم`,
    pages: (filter: string) => `${filter}: الصفحات التي فيها أي من هذه القيم`,
  },
};
