/** Names with links, one after the other. */
export const nameList = {
  none: 'None',
  /** Between an outlet and the one whose word it passes on. */
  relyingOn: ', relying on ',
};
