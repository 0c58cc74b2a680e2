import { leftToRight } from './left-to-right.ts';

/** What frames the pages. */
export const frame = {
  skip: 'انتقل إلى المحتوى',
  /** On paper: whose page it is and where, and the next. */
  onPaper: (desk: string, address: string) => `${desk} · ${leftToRight(address)}`,
  asOf: 'حتى {date}',
  changeTheme: 'تغيير المظهر',
  mainMenu: 'القائمة الرئيسية',
  breadcrumb: 'مسار التنقل',
  onThisPage: 'في هذه الصفحة',
  toldByDesk: (desk: string) => `يعرض موقع ${desk} مقالات منشورة بصياغته الخاصة.`,
  toldBy: (author: string) => `مقالات منشورة بصياغة ${author}.`,
  footer:
    '{told} نصوصنا: {licence}. أما النصوص الأصلية فتبقى لناشريها. {howMade}. {missing}. {corrections}.',
  footerWithoutLicence:
    '{told} أما النصوص الأصلية فتبقى لناشريها. {howMade}. {missing}. {corrections}.',
  /** Said to those who hear it, of the links and buttons at the foot of every page. */
  tools: 'أدوات الصفحة',
  howMade: 'كيف أُعدّ الموقع وكيف تصوّبون أخطاءنا',
  missing: 'ما ينقص هنا',
  corrections: 'التصويبات',
  /** Below what stands in the page of another site. */
  embeddedFrom: 'عن {desk}',
};
