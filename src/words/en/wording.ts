/** The page of what outlets call one and the same. */
export const wording = {
  heading: 'Wording, by outlet',
  description:
    'What outlets call the same group, government or people: each word with the articles whose originals have it.',
  lead: 'What the originals call that which others call otherwise. The words are theirs; ours stand on the left.',
  table: 'What is meant, and the words that each outlet has for it',
  meant: 'What is meant',
  outlet: 'Outlet',
  words: 'Words it uses',
  word: '“{word}”',
  /** A word of several articles. */
  wordIn: '“{word}” {articles}',
  inArticles: (articles: string) => `in ${articles}`,
};
