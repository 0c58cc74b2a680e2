const AHEAD = [
  String.raw`\b(?:will|would|shall|won't|won’t)\b`,
  String.raw`\b(?:is|are|was|were)\s+(?:now\s+)?(?:due|set|scheduled|expected|slated|planned|going|likely|supposed|to)\b`,
  String.raw`\b(?:due|scheduled|expected|planned|slated|set)\s+(?:on|for|to|in|by)\b`,
  String.raw`\b(?:agree[sd]?|plans?|planned|vow(?:s|ed)?|promise[sd]?|pledge[sd]?|threaten(?:s|ed)?|intends?|vote[sd]?|decide[sd]?|wants?|hope[sd]?|ask(?:s|ed)?|prepar(?:es?|ed|ing)|deadline|ready)\s+(?:[a-z]+\s+)?to\b`,
  String.raw`\b(?:postponed|delayed|adjourned|extended|suspended)\s+(?:until|to|till)\b`,
  String.raw`\b(?:resumes?|opens|begins?|starts?|meets|ends|expires?|takes?\s+effect|reopens?|closes)\b`,
  String.raw`,\s+to\s+\p{Ll}+`,
  String.raw`\b(?:upcoming|forthcoming|deadline)\b`,
  String.raw`\b(?:ahead|in the run-up)\s+(?:of|to)\b`,
].join('|');
const DONE = String.raw`(?<!\b(?:be|been)\s)\b(?:[a-z]{2,}ed|said|told|was|were|had|began|met|struck|broke|left|took|came|went|won|lost|fell|rose|made|gave|held|sent|found|saw|hit|set|put|shot|began|became|spoke|wrote|sold|bought|cut|led|got|paid|kept|ran|brought|stood|sank|blew|drove|flew|swept|has|have)\b`;
const MARKER = new RegExp(`(?<ahead>${AHEAD})|(?<done>${DONE})`, 'giu');

/**
 * Whether what a sentence tells of a time is still to come, by the verb that stands nearest before the time, or, where
 * there is none, behind it. Without a sign of that it is past.
 *
 * @param start where the words for the time begin
 * @param end where they end
 */
export function isAhead(sentence: string, start: number, end: number): boolean {
  const markers = [...sentence.matchAll(MARKER)];
  const before = markers.filter(({ index }) => index < start).at(-1);
  const nearest = before ?? markers.find(({ index }) => index >= end);
  return nearest?.groups?.ahead !== undefined;
}
