import type { Rule } from '../rule.ts';

const MOST = 5;

/** The home page opens with a few sentences. */
export const tooManyFindings: Rule = {
  id: 'too-many-findings',
  severity: 'error',
  why: 'What was found is read in ten seconds or not at all.',
  example: {
    path: 'content/findings/sixth.yaml',
    right: '',
    wrong: 'rank: 6\ntext: It was so. [@a-book]\nabout: announcement\n',
  },
  check({ files }) {
    const findings = files.filter(({ collection }) => collection === 'findings');
    return findings.slice(MOST).map(({ path }) => ({
      path,
      at: { line: 1, column: 1 },
      message: `There are ${findings.length} findings. Keep the ${MOST} that say most.`,
    }));
  },
};
