/** Articles on one matter laid side by side, in a list and each on its page. */
export const comparisons = {
  heading: 'Comparisons',
  description:
    'Articles on one matter laid side by side, question by question: what each says, denies, says in part, or is silent on.',
  lead: 'Articles on one matter laid side by side, question by question: what each says, denies, says in part, or is silent on. Each answer leads to its passage.',

  questions: 'Question by question',
  answersAreOurs: 'The answers are in our words; the passage behind each says it in full.',
  reading: 'Our reading',
  readingIsOurs: (desk: string) => `${desk}. This is our reading, not an article’s.`,
  wouldSettle: 'What would settle the open points',

  table: 'What each article says, question by question',
  question: 'Question',
  silent: 'Says nothing of it',
  stance: (stance: string) => `${stance}: `,
  record: 'The record: {record}',
  onlySpeaks: (outlets: string) => `Only ${outlets} speaks of it`,
  contradicts: (outlets: string) => `${outlets} contradicts the record`,
};
