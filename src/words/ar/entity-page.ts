import { listed } from './language.ts';

/** The page of a country, actor or place. */
export const entityPage = {
  description: ({ name, mentions, articles, events }: EntityCounts) =>
    `${name}: ${mentions}، ${articles}، ${events}، مع جميع الأسماء المستعملة ومن يستعملها.`,
  ownDescription: 'هذا الوصف من وضعنا، لا من مقال.',
  asSource: (name: string) => `ما يستند إلى ${name} كمصدر`,
  wikidata: (id: string) => `ويكي بيانات ${id}`,
  noWikidata: 'لم نتحقق من رقم في ويكي بيانات.',
  ties: 'الصلات',
  events: 'الأحداث',
  companions: 'أسماء ترد في المقاطع نفسها',
  notMentioned: (name: string) =>
    `لا يرد ذكر ${name} في أي ملخص. سبب وجود هذه الصفحة أن مصدرًا يعمل هناك.`,
  figures: 'أرقام في المقاطع نفسها',
  names: 'الأسماء',
  countedNames: (names: string) => `${names}، ومن يستعملها`,
  demonyms: (words: string[]) =>
    `يُعدّ من الإشارات أيضًا: ${listed(words.map((word) => `«${word}»`))}.`,
};

interface EntityCounts {
  name: string;
  mentions: string;
  articles: string;
  events: string;
}
