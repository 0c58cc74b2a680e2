import type { Sourcing } from '../../src/model/schemas/fields.ts';

/**
 * What our kinds of sourcing are called in the truth. It draws two lines elsewhere: whoever speaks for a body is an
 * official there, be the body public or private, so that what we call an institution is a named official where the body
 * is named and unnamed officials where a spokeswoman speaks, and one side to a matter may be of a body, too; and whoever
 * speaks for none is a person, an expert as much as a witness. What an outlet says on its own is no attribution there.
 */
const IN_TRUTH: Record<Sourcing, string[]> = {
  'named-official': ['named-official'],
  'named-expert': ['named-person'],
  institution: ['named-official', 'unnamed-officials'],
  document: ['document'],
  'unnamed-party': ['unnamed-people', 'unnamed-officials'],
  'unnamed-officials': ['unnamed-officials'],
  'unnamed-observers': ['unnamed-people'],
  'other-outlet': ['other-outlet'],
  'own-reporting': [],
  'own-opinion': [],
  'no-source-given': [],
};

/** Whether a kind of the truth is one of those that ours may mean. */
export function isSameSourcing(wanted: string, found: Sourcing): boolean {
  return IN_TRUTH[found].includes(wanted);
}
