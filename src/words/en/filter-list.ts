/** What the lists of filters say once they are filled. */
export const filterList = {
  /** Of one that is chosen. */
  chosen: '{filter}: {value}',
  /** What its button does: the words around what is chosen are for those who hear it. */
  remove: 'Remove {chosen}',
  none: 'Nothing found has one.',
  cannotBeCounted: 'What can be chosen cannot be loaded now.',
};
