import type { Standing } from '../../model/standing.ts';

/** How well something is established, in a word or two. */
export const STANDING_WORDS: Record<Standing, string> = {
  contested: 'محل خلاف',
  claimed: 'ادعاء',
  'one-origin': 'مصدر أصلي واحد معروف',
  'several-origins': 'عدة مصادر أصلية معروفة',
  confirmed: 'مؤكد',
};

/** What each of these means. */
export const STANDING_RULES: Record<Standing, string> = {
  contested: 'لا يمكن أن تكون المقالات التي تُقارن هنا بعضها ببعض محقة كلها فيه.',
  claimed: 'لا يقوله إلا أحد أطرافه، أو وسيلة إعلام لا تذكر مصدرًا أو لا تقدم إلا رأيها.',
  'one-origin':
    'كل من يرويه أخذه من مصدر أصلي واحد معروف ليس طرفًا فيه. وإذا كان تصريحًا فمعنى ذلك أنه قيل، لا أنه صحيح.',
  'several-origins': 'يرويه مصدران أصليان معروفان على الأقل، كل منهما مستقل عن الآخر.',
  confirmed:
    'يؤكده سجل، أو طرف لا يخدمه الأمر؛ وتذكر صفحة الحدث المرجع أو المقطع. ولا تُعد الصلة مؤكدة إلا إذا كان ذلك السجل عن الصلة نفسها، ولا يزيد ثبوتها على ثبوت الحدث الذي تُؤرَّخ به.',
};
