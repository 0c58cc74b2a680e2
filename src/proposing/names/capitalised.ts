import { AREA, BODY } from './words-of-kind.ts';
import type { Paragraph } from '../../model/paragraphs.ts';

/** A run of words that are written like a name, with the words around it. */
export interface Candidate {
  name: string;
  /** Where it stands in the text, in UTF-16 units. */
  start: number;
  end: number;
  /** What stands before and behind it in its sentence. */
  before: string;
  after: string;
  /** Whether it begins its sentence or a quotation, where any word has a capital. */
  isAtStart: boolean;
}

const ARTICLE = String.raw`(?:al|el|ad|an|ar|as|ash|at|az|ul)[-‑’']`;
const CAPITAL = String.raw`(?:\p{Lu}(?:[\p{L}\p{M}\p{N}’'.&]|[-‑](?=[\p{Lu}\p{N}]))*(?:[-‑](?:al|el|ul)[-‑]\p{Lu}[\p{L}’']*)?)`;
const INNER = String.raw`(?:of|for|de|del|della|di|da|do|dos|du|des|la|le|van|von|der|den|bin|ibn|ben|al|el|ter|zu|&)`;
const RUN = new RegExp(
  String.raw`(?<![\p{L}\p{N}’'])(?:${ARTICLE})?${CAPITAL}(?:\s+(?:${INNER}(?:\s+the)?\s+){0,2}(?:${ARTICLE})?(?:${CAPITAL}|\d{1,4}(?![\d.,%]|\s+\p{Ll})))*`,
  'gu',
);
/** A body may be of two matters: "Ministry of Trade and Industry". */
const OF_TWO =
  /\b(?:Ministry|Department|Office|Committee|Commission|Board|Institute|Centre|Center|Bureau|Agency|Secretary|Minister|Court|Council|Society)\b[^,;]*$/;
const AND_MORE = new RegExp(String.raw`^\s+and\s+${CAPITAL}(?:\s+${CAPITAL})*`, 'u');
const OPENS = /(?:^|[.!?…:]\s+|[“"‘«(]\s*|—\s*|–\s*)$/u;

/** "South Marsh Fire and Rescue Service", where nothing before "and" is a body of its own. */
const OF_TWO_TASKS = new RegExp(
  String.raw`^\s+and\s+(?:${CAPITAL}\s+)+(?:Service|Services|Union|Authority|Department|Agency|Association|Society|Council|Commission|Museum)(?!\p{L})`,
  'u',
);

/** Every run of words in capitals, sentence by sentence. */
export function candidatesIn(paragraphs: Paragraph[]): Candidate[] {
  return paragraphs.flatMap(({ sentences }) =>
    sentences.flatMap(({ text, start: at }) =>
      [...text.matchAll(RUN)].map(({ 0: run, index }) => {
        const rest = text.slice(index + run.length);
        const last = run.split(/\s+/).at(-1) ?? '';
        const isPart = run.includes(' ') && !BODY.test(last) && !AREA.test(last);
        const ofTwo = OF_TWO.test(run) ? AND_MORE.exec(rest) : isPart && OF_TWO_TASKS.exec(rest);
        const more = ofTwo ? ofTwo[0] : '';
        const name = trimmed(run + more);
        return {
          name,
          start: at + index,
          end: at + index + name.length,
          before: text.slice(0, index),
          after: text.slice(index + name.length),
          isAtStart: OPENS.test(text.slice(0, index)),
        };
      }),
    ),
  );
}

/** Without a possessive and the full stop of a sentence; that of an abbreviation stays. */
function trimmed(run: string): string {
  const owned = run.replace(/['’]s?$/u, '').replace(/[-&'’]+$/u, '');
  return /(?:\.\p{Lu}|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|St))\.$/u.test(owned)
    ? owned
    : owned.replace(/\.+$/, '');
}
