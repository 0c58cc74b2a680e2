/** The page of what outlets call one and the same. */
export const wording = {
  heading: 'الصياغة بحسب وسيلة الإعلام',
  description:
    'ما تسمّي به وسائل الإعلام جماعة بعينها أو حكومة أو شعبًا: كل تسمية مع المقالات التي وردت في أصولها.',
  lead: 'تسميات ترد في الأصول لما يسمّيه غيرها تسمية أخرى. الألفاظ ألفاظها؛ وألفاظنا إلى اليمين.',
  table: 'المقصود، والألفاظ التي تستعملها كل وسيلة إعلام',
  meant: 'المقصود',
  outlet: 'وسيلة الإعلام',
  words: 'الألفاظ التي تستعملها',
  word: '«{word}»',
  wordIn: '«{word}» {articles}',
  inArticles: (articles: string) => `(${articles})`,
};
