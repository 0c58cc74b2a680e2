import type { Sureness } from '../../model/sureness.ts';

/** What the mark beside a date or a tie says. */
export const SURENESS_WORDS: Record<Sureness, string> = {
  stated: 'مذكور صراحة',
  reasoned: 'استنتاج منّا',
  claimed: 'ادعاء فحسب',
};

/** The mark where there is only text: in a calendar, a file. */
export const SURENESS_SIGNS: Record<Sureness, string> = {
  stated: '●',
  reasoned: '◒',
  claimed: '○',
};

/** What each of these means. */
export const SURENESS_RULES: Record<Sureness, string> = {
  stated: 'يقوله المقال، أو سجل نستشهد به. وإذا ذكر اليوم دون السنة أو الشهر، أضفنا نحن ما ينقص.',
  reasoned: 'لا يقوله المقال، بل يُستنتج مما يقوله، ونبيّن خطوات الاستنتاج.',
  claimed: 'لا يقوله إلا أحد أطرافه، أو لا تذكر وسيلة الإعلام مصدرًا له، أو تخالفه مقالات أخرى.',
};
