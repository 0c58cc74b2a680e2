/** The page at addresses that lead nowhere. */
export const missedPage = {
  title: 'Page not found',
  description: 'There is no page at this address. Ways on from here.',
  heading: 'There is no page here',
  /** Before links. */
  waysOn:
    'The address may be mistyped, or what it led to was renamed. These lead to everything that there is:',
};
