/** A rule of this desk: a title does not shout. */
export const withoutShouting = {
  id: 'without-shouting',
  severity: 'error',
  why: 'Who shouts is not read to the end.',
  example: {
    path: 'content/events/bicycles-counted.yaml',
    right: 'title: The bicycles of Lakeend are counted',
    wrong: 'title: The bicycles of Lakeend are counted!',
  },
  check: ({ files }) =>
    files
      .filter(({ data }) => String(data?.title ?? '').endsWith('!'))
      .map(({ path }) => ({
        path,
        at: { line: 1, column: 1 },
        message: 'The title ends in an exclamation mark. End it without one.',
      })),
};
