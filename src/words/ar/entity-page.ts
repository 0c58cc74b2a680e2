import { listed, numberWords } from './language.ts';

/** The page of a country, actor or place. */
export const entityPage = {
  description: ({ name, mentions, articles, events }: EntityCounts) =>
    `${name}: ${mentions}، ${articles}، ${events}، مع جميع الأسماء المستعملة ومن يستعملها.`,
  ownDescription: 'هذا الوصف من وضعنا، لا من مقال.',
  asSource: (name: string) => `ما يستند إلى ${name} كمصدر`,
  wikidata: (id: string) => `ويكي بيانات ${id}`,
  noWikidata: 'لم نتحقق من رقم في ويكي بيانات.',
  lists: {
    ties: 'الصلات',
    events: 'الأحداث',
    companions: 'أسماء ترد في المقاطع نفسها',
    mentions: 'كل الإشارات، بحسب المقال',
    figures: 'أرقام في المقاطع نفسها',
  },
  /** Of a list on pages of its own: "Polvia: Events". */
  listOf: (name: string, list: string) => `${name}: ${list}`,
  listDescription: (title: string, count: number) =>
    `${title}: العدد الكامل ${numberWords(count)}.`,
  /** Leads to it. */
  wholeList: (list: string, count: number) => `${list}: القائمة كلها (${numberWords(count)})`,
  notMentioned: (name: string) =>
    `لا يرد ذكر ${name} في أي ملخص. سبب وجود هذه الصفحة أن مصدرًا يعمل هناك.`,
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
