/** The menu; what is not here is called as its kind or as the desk does. */
export const menu = {
  articles: 'المقالات',
  figures: 'الأرقام',
  wording: 'الصياغة',
  timeline: 'الخط الزمني',
  ties: 'الصلات',
  everyTie: 'كل الصلات',
  comparisons: 'المقارنات',
  whoAndWhere: 'من وأين',
  map: 'الخريطة',
  about: 'عن الموقع',
  howMade: 'كيف أُعدّ الموقع',
  missing: 'ما ينقص',
  corrections: 'التصويبات',
  style: 'التصميم',
};
