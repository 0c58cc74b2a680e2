import { counted } from './counted.ts';

/** The page of a source. */
export const sourcePage = {
  asSource: (name: string) => `${name} كمصدر`,
  description: (name: string, passages: number, articles: number) =>
    `${name} كمصدر: ما يُعرف عنه وما يستند إليه: ${counted(passages, 'passage')}، ${counted(articles, 'article')}.`,
  /** Before who owns it, or the next. */
  behind: 'من يقف وراءه:',
  nothingRecorded: 'لم يبحث أحد هنا عن ذلك بعد.',
  notFound: 'بحثنا عن ذلك ولم نجده.',
  alsoWritten: 'يُكتب أيضًا: {names}',
  derivedFrom: 'ما يُنقل عنه هنا مصدره {sources}.',
  /** Of some only of the passages that rest on it. */
  derivedInPart: 'في بعض المقاطع أدناه، ما يُنقل عنه مصدره {sources}.',
  oneOf: 'يُعدّ مصدرًا أصليًا واحدًا مع: {source}.',
  carriers: 'يصلنا كلامه عبر {sources}.',
  everything: (name: string) => `كل ما يخص ${name}`,
  published: 'المقالات التي نشرها',
  relying: 'المقاطع التي تستند إليه',
  noneRelying: 'لا يسميه أي مقطع مصدرًا له.',
};
