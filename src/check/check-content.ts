import type { Content } from '../files/read-content.ts';
import { inOneLine } from './one-line.ts';
import { deskOf, type Desk } from './desk.ts';
import type { Finding } from './finding.ts';
import { brokenCells, wrongVerdicts } from './rules/comparisons.ts';
import { circularDerivations } from './rules/derivations.ts';
import { staleCounts } from './rules/counts.ts';
import { brokenEntityLinks } from './rules/entity-links.ts';
import { eventsWithoutAccount, unsourcedPassages, wordsNotInPassage } from './rules/evidence.ts';
import { descriptionsOfOtherLength, digestsOfOtherLength, longQuotations } from './rules/length.ts';
import { namesInLongerNames } from './rules/longer-names.ts';
import { namesInLowerCase } from './rules/lower-case-names.ts';
import { unsafeMarkup } from './rules/markup.ts';
import { lostMarkers, missingMarkers } from './rules/markers.ts';
import { mismatchedMentions } from './rules/mentions.ts';
import { duplicateIds, sharedNames, unreadableNames } from './rules/names.ts';
import { unknownParticipants } from './rules/participants.ts';
import { lostNotes } from './rules/notes.ts';
import { brokenPassageLinks, duplicatePassages, emptyBodies } from './rules/passages.ts';
import { markupInFields } from './rules/plain-fields.ts';
import { printedMarkup } from './rules/printed-markup.ts';
import { turnedTexts } from './rules/direction.ts';
import { unreadableFiles } from './rules/reading.ts';
import { brokenReferences, unknownNames } from './rules/references.ts';
import { repeatedEntries } from './rules/repeated-entries.ts';
import { namesInOtherScripts } from './rules/scripts.ts';
import { misshapenFields } from './rules/shape.ts';
import { unsetMarkdown } from './rules/structure.ts';
import { toldTooEarly, yearsReadAsSeasons } from './rules/time.ts';
import { uncertainWords, wordsOfOthers } from './rules/whose-word.ts';

const CHECKS: ((desk: Desk) => Finding[])[] = [
  unreadableFiles,
  misshapenFields,
  repeatedEntries,
  brokenReferences,
  unknownNames,
  unreadableNames,
  sharedNames,
  duplicateIds,
  duplicatePassages,
  missingMarkers,
  lostMarkers,
  emptyBodies,
  mismatchedMentions,
  brokenEntityLinks,
  namesInLongerNames,
  namesInLowerCase,
  namesInOtherScripts,
  unsafeMarkup,
  markupInFields,
  printedMarkup,
  turnedTexts,
  unsetMarkdown,
  lostNotes,
  brokenPassageLinks,
  eventsWithoutAccount,
  unsourcedPassages,
  wordsOfOthers,
  uncertainWords,
  toldTooEarly,
  yearsReadAsSeasons,
  wordsNotInPassage,
  longQuotations,
  digestsOfOtherLength,
  descriptionsOfOtherLength,
  staleCounts,
  unknownParticipants,
  circularDerivations,
  brokenCells,
  wrongVerdicts,
];

/** Every mistake in the content, and what is worth a look, by file, line and column. */
export function checkContent(content: Content): Finding[] {
  const desk = deskOf(content);
  return CHECKS.flatMap((check) => check(desk))
    .map((finding) => ({ ...finding, message: inOneLine(finding.message) }))
    .sort(
      (a, b) =>
        (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
        a.at.line - b.at.line ||
        a.at.column - b.at.column,
    );
}
