import { counted } from './counted.ts';

const mostOfTheWords = (pages: number) => `${counted(pages, 'page')} فيها معظم الكلمات`;

/** What a search says of what it finds. */
export const searchResults = {
  /** Names that what is typed may become. */
  suggestions: 'أسماء تبدأ بهذه الحروف',
  /** Names besides the one that was typed; the letters are a button. */
  alsoSearched: 'شمل البحث أيضًا: {names}. {letters}',
  betweenNames: '، ',
  onlyLetters: (query: string) => `الحروف «${query}» وحدها`,
  /** What of the query a page has not. */
  without: (words: string[]) => `من دون ${words.map((word) => `«${word}»`).join('، ')}`,
  /** What a query names, at the start of what was found for it. */
  named: (names: string[]) => names.join(' و'),
  articlesFound: (named: string, articles: number, otherPages: number) =>
    `${named}: ${counted(articles, 'article')}${otherPages > 0 ? `، و${counted(otherPages, 'more-page')}` : ''}.`,
  /** @param named nothing where the query names nothing */
  pagesFound: (named: string, pages: number) => `${named || 'النتائج'}: ${counted(pages, 'page')}.`,
  partlyFound: (pages: number) => `${mostOfTheWords(pages)}.`,
  onlyPartlyFound: (pages: number) => `لا توجد صفحة فيها كل الكلمات؛ ${mostOfTheWords(pages)}.`,
  nothingFound: 'لا نتائج. جرّب كتابة أخرى أو كلمات أقل أو عوامل تصفية أقل.',
  withoutText: 'يتعذر البحث في النص الكامل الآن؛ وهذا ما ذكرته بالاسم.',
  cannotBeSearched: 'يتعذر البحث في النص الكامل الآن.',
  replaced: 'جُدّد الموقع منذ تحميل هذه الصفحة.',
  withoutNames: 'يتعذر البحث عن الأسماء الآن، فلم يُبحث إلا عن حروف العبارة.',
  noSuchLetters: 'لا توجد صفحة فيها هذه الحروف.',
  unloaded: (pages: number) => `يتعذر الآن عرض بعض النتائج: ${counted(pages, 'page')}.`,
  slow: 'البحث مستمر، لكن الشبكة بطيئة. ويمكن أيضًا الوصول إلى كل شيء من الفهارس: {indexes}.',
  corrected: (query: string) => `هذه نتائج البحث عن «${query}».`,
  searchInstead: (query: string) => `البحث عن «${query}» بدلًا من ذلك`,
  didYouMean: 'هل تقصد {queries}؟',
  allInIndexes: 'يمكن الوصول إلى كل شيء من الفهارس: {indexes}.',
  lookInIndexes: 'أو تصفّح الفهارس: {indexes}.',
  showMore: 'عرض المزيد',
};
