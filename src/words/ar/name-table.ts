/** The names of a country, actor or place. */
export const nameTable = {
  caption: 'الأسماء، والنصوص الأصلية التي تستعمل كلًا منها، وعدد مرات ورودها في ملخصاتنا',
  name: 'الاسم',
  originals: 'النصوص الأصلية التي تكتبه هكذا',
  /** Over how often. */
  digests: 'في ملخصاتنا',
  /** No original writes it so. */
  none: 'لا يوجد',
  notUsed: 'أسماء لا يستعملها أي نص أصلي هنا',
  alsoIn: (language: string) => `أيضًا، باللغة ${language}`,
};
