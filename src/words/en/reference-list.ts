/** The references of a page. */
export const referenceList = {
  heading: 'References',
  entry: '{title}. {publisher}. Seen {seen}.',
  datedEntry: '{title}. {publisher}, {published}. Seen {seen}.',
  archived: 'Archived',
};
