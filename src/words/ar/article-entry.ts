/** An article in a list. */
export const articleEntry = {
  published: '{outlet}، {date}',
  howItKnows: 'مصدر معلوماته: {sourcings}',
  draft: 'مسودة، ليست في الموقع المبني',
};
