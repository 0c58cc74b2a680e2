import nlp from 'compromise';
import { remembered } from '../../model/remembered.ts';
import { BOUND_ON_DAY } from './month-words.ts';

const MODAL = String.raw`(?:(?:[Ww]ill|would|shall|can|could|may|might|must|should)(?:\s+not)?|won['’]t|['’]ll)`;
const BETWEEN = String.raw`(?:\s+(?:be|been|being|also|only|soon|now|still|then|again|probably|likely|\p{Ll}+ly))*`;
const TO_DO = String.raw`\s+to(?:\s+(?:be|have))?\s+\p{Ll}+`;
/** What a timetable says in the present: "the talks resume on Monday". */
const IN_TIMETABLES = String.raw`(?:opens|reopens|closes|begins|starts|ends|expires|resumes|meets|leaves|goes\s+(?:up|down|live|on|into|to|before)|comes\s+(?:into|out)|returns|arrives|departs|flies|sails|lands|stops|rises|falls|retires|votes|decides|faces|plays|hosts|moves|shuts|launches|joins|tours|kicks|takes\s+(?:effect|over|office)|enters\s+into|runs\s+out|falls\s+due|resume|reopen|expire|begin|convene|convenes|fly|retire|depart|arrive)`;
const AHEAD = new RegExp(
  [
    // "May have left" is of the past, "would have run out" of what was to come.
    String.raw`(?<!\p{L})(?!(?:can|could|may|might|must|should)\s+(?:not\s+)?have\b)${MODAL}${BETWEEN}(?:\s+have(?:\s+been)?)?(?:\s+(?:stay|remain|keep|get|become|go)(?=\s))?(?:\s+\p{Ll}+)?`,
    String.raw`\b(?:is|are|was|were|be)\s+(?:(?:now|also|still|\p{Ll}+ly)\s+)*(?:due|set|scheduled|expected|slated|planned|going|likely|supposed|ready|about)(?:${TO_DO})?`,
    String.raw`\b(?:is|are|was|were|had|has|have)(?:${TO_DO})`,
    String.raw`\b(?:is|are)\s+(?=(?:on|in|at|from)\b)`,
    String.raw`\b(?:due|scheduled|expected|planned|slated|set|forecast|predicted|booked|billed|earmarked|timed)\s+(?:on|for|to|in|by)\b`,
    String.raw`\b(?:agree[sd]?|agreement|plan(?:s|ned)?|vow(?:s|ed)?|promise[sd]?|pledge[sd]?|threat(?:s|ens?|ened)?|intend(?:s|ed)?|vote[sd]?|decide[sd]?|decision|wants?|hope[sd]?|hoping|ask(?:s|ed)?|prepar(?:es?|ed|ing)|aim(?:s|ed)?|deadline|deal|order|ordered|bid|offer(?:s|ed)?|proposal|called|time|ready|enough)\s+(?:[a-z]+\s+)?to\b(?:\s+(?:be\s+)?\p{Ll}+)?`,
    String.raw`\b(?:put\s+off|postponed|delayed|adjourned|extended|suspended|closed|cancel+ed)\s+(?:once\s+more,?\s+|again,?\s+)?(?:until|to|till)\b`,
    String.raw`\b(?:until|till)\s+(?:after|before)\b`,
    String.raw`(?<!\p{L})${IN_TIMETABLES}\b`,
    String.raw`(?<=\p{L}s\s)(?:kick|play|face|host|return|travel|meet|start|end|close|open|vote|go|come|take|run|leave)\b`,
    String.raw`\b(?:[Ww]e|I|[Tt]hey|[Yy]ou)\s+(?:all\s+)?(?:leave|go|meet|open|close|start|end|vote|return|play|move|stop)\b`,
    String.raw`,\s+to(?:\s+be)?\s+\p{Ll}+`,
    String.raw`\b(?:upcoming|forthcoming|deadline)\b`,
    String.raw`\b(?:ahead|in the run-up)\s+(?:of|to)\b`,
  ].join('|'),
  'gu',
);
/** "The council to vote on Tuesday", where no other verb says when. */
const HEADLINE = /\p{L}\s+to\s+(?:be\s+)?\p{Ll}+/u;
/** What is past without an ending that says so, or is taken for a noun. */
const DONE =
  /\b(?:put|set|cut|hit|shut|struck|sank|said|told|has|have|had|was|were|did)\b|(?<!\p{L})\p{Ll}{3,}(?<!\b(?:hundr|ne|spe|se|fe|ble|embe))ed\b/gu;
/** What a sentence says of something beside its own verb: "what it called evidence", ", who was born here,". */
const ASIDE =
  /\bwhat\s+(?:\p{Ll}+\s+)?\p{L}+\s+(?:called|described|termed)\b|,\s+(?:who|whose|which|where|when)\b[^,;]*,/gu;
/** What begins a clause, so that the verb of a time is behind it. */
const OPENS_CLAUSE =
  /(?:^|[;:—–“"]\s*|,\s+(?:and|but|while|then|or|so)\s+|\b(?:that|but|while|whereas)\s+)$/u;
/** "After a fire on 21 April destroyed it" */
const OF_PAST = /\b(?:after|when|since)\b/;
const BOUND_AHEAD = /^(?:[Bb]y|[Uu]ntil|[Tt]ill|[Tt]hrough)\s/;
const BOUND_PAST = /^[Ss]ince\s/;
/** "It lasted until Friday", "had sold 40 by Friday". */
const LASTED =
  /\b(?:lasted|ran|continued|went\s+on|raged|waited|worked|stayed|remained|kept|held|fought|lived|served|stood|had\s+(?:been|already|not|only|\p{Ll}+ed))\b[^,;]*$/u;

/**
 * Whether what a sentence tells of a time is still to come, by the verb that stands nearest before the time in its
 * clause, or, where there is none, behind it. Without a sign of that it is past. A time by or until which something is
 * lies ahead, unless the verb says that it was so already.
 *
 * @param start where the words for the time begin
 * @param end where they end
 */
export function isAhead(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(0, start);
  const words =
    `${BOUND_ON_DAY.exec(before)?.groups?.lead ?? ''} ${sentence.slice(start, end)}`.trim();
  if (BOUND_PAST.test(words)) return false;
  const all = markersIn(sentence);
  const behind = all.find(({ from }) => from >= end);
  if (BOUND_AHEAD.test(words)) {
    const isOpening = OPENS_CLAUSE.test(before);
    return isOpening ? behind?.isAhead !== false : !LASTED.test(before);
  }
  const asides = [...before.matchAll(ASIDE)].map(({ 0: said, index }) => [
    index,
    index + said.length,
  ]);
  const nearest = all.findLast(
    ({ from }) =>
      from < start && !asides.some(([first = 0, last = 0]) => from >= first && from < last),
  );
  const isInClauseOfPast =
    behind?.isAhead === false && OF_PAST.test(sentence.slice(nearest?.to ?? 0, start));
  const verb =
    OPENS_CLAUSE.test(before) || isInClauseOfPast ? (behind ?? nearest) : (nearest ?? behind);
  return verb?.isAhead ?? HEADLINE.test(sentence);
}

interface Marker {
  from: number;
  to: number;
  isAhead: boolean;
}

/** The words of a sentence that say whether something is past or to come, in order. */
const markersIn = remembered((sentence: string): Marker[] => {
  const ahead = [...sentence.matchAll(AHEAD)].map(({ 0: words, index }) => ({
    from: index,
    to: index + words.length,
    isAhead: true,
  }));
  const done = [
    ...[...sentence.matchAll(DONE)].map(({ 0: words, index }) => ({
      from: index,
      to: index + words.length,
      isAhead: false,
    })),
    ...pastVerbsIn(sentence),
  ].filter(({ from, to }) => !ahead.some((other) => from < other.to && to > other.from));
  return [...ahead, ...done].sort((a, b) => a.from - b.from);
});

/** The verbs that compromise takes for past: "laid", "flew". */
function pastVerbsIn(sentence: string): Marker[] {
  let at = 0;
  const sentences = nlp(sentence).json({ terms: { tags: true } }) as {
    terms: { text: string; tags: string[] }[];
  }[];
  return sentences
    .flatMap(({ terms }) => terms)
    .flatMap(({ text, tags }) => {
      const from = text === '' ? -1 : sentence.indexOf(text, at);
      if (from < 0) return [];
      at = from + text.length;
      return tags.includes('PastTense') ? [{ from, to: at, isAhead: false }] : [];
    });
}
