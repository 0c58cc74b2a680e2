/** Names with links, one after the other. */
export const nameList = {
  none: 'لا يوجد',
  /** Between an outlet and the one whose word it passes on. */
  relyingOn: '، نقلًا عن ',
};
