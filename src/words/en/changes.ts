/** The page of what the passages of a digest said before and since. */
export const changes = {
  title: (article: string) => `Changes: ${article}`,
  description: (article: string) =>
    `What the passages of our digest “${article}” said when, and why that changed.`,
  heading: 'Changes to a digest',
  lead: 'What its passages said before and since, the newest change first. Their addresses stay the same.',
  edition: '{date}: {kind}',
  wrongLabel: 'Wrong:',
  rightLabel: 'Right:',
  before: 'Before',
  since: 'Since',
  wasNotThere: 'It was not there.',
  wasWithdrawn: 'It was withdrawn.',
};
