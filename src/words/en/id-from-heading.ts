import { idFromWords, meantId } from '../../model/ids.ts';

/** Words with which no phrase ends: articles, prepositions, conjunctions and the like. */
const SMALL =
  /(?:-(?:a|an|the|of|in|on|at|by|for|from|to|into|onto|with|without|within|over|under|after|before|about|against|between|among|amid|as|and|or|but|nor|than|that|which|who|whose|if|when|while|where|because|its|his|her|their|our|your|my|is|are|was|were|be|will|would|not|no))+$/;

/**
 * An id from the first words of a heading; where more follow, it does not end in the middle of a phrase: "Two bridges close in the town
 * of Lakeend" is `two-bridges-close`. Nothing where no word gives one.
 *
 * @param taken ids that are there already; a number is added to avoid them
 */
export function idFromHeading(heading: string, taken: ReadonlySet<string>): string | undefined {
  if (!/[a-z0-9]/i.test(heading.normalize('NFKD'))) return undefined;
  const id = idFromWords(heading, new Set());
  const isWhole = id === meantId(heading);
  return idFromWords(isWhole ? id : id.replace(SMALL, ''), taken);
}
