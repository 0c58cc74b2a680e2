import { badFileName } from './bad-file-name.ts';
import { circularDating } from './circular-dating.ts';
import { circularDerivation } from './circular-derivation.ts';
import { contestWithoutConflict } from './contest-without-conflict.ts';
import { controlCharacter } from './control-character.ts';
import { curlyQuotesRule } from './curly-quotes.ts';
import { descriptionLength } from './description-length.ts';
import { digestLength } from './digest-length.ts';
import { duplicateEntry } from './duplicate-entry.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicatePassage } from './duplicate-passage.ts';
import { emptyBody } from './empty-body.ts';
import { emptyField } from './empty-field.ts';
import { eventWithoutAccount } from './event-without-account.ts';
import { impossibleDate } from './impossible-date.ts';
import { ledgerWithoutArticle } from './ledger-without-article.ts';
import { longQuotation } from './long-quotation.ts';
import { lostMarker } from './lost-marker.ts';
import { lostNote } from './lost-note.ts';
import { malformedDate } from './malformed-date.ts';
import { markupInField } from './markup-in-field.ts';
import { misplacedLink } from './misplaced-link.ts';
import { missingCell } from './missing-cell.ts';
import { missingDesk } from './missing-desk.ts';
import { missingField } from './missing-field.ts';
import { missingMarker } from './missing-marker.ts';
import { missingVerdict } from './missing-verdict.ts';
import { nameInLongerName } from './name-in-longer-name.ts';
import { nameInLowerCase } from './name-in-lower-case.ts';
import { nearSameArticle } from './near-same-article.ts';
import { noArticle } from './no-article.ts';
import { noFrontmatter } from './no-frontmatter.ts';
import { notInPassage } from './not-in-passage.ts';
import { notUtf8 } from './not-utf8.ts';
import { notYaml } from './not-yaml.ts';
import { olderThanItTells } from './older-than-it-tells.ts';
import { oneInPlural } from './one-in-plural.ts';
import { otherScript } from './other-script.ts';
import { outsideComparison } from './outside-comparison.ts';
import { printedMarkup } from './printed-markup.ts';
import { publishedInFuture } from './published-in-future.ts';
import { rawHtml } from './raw-html.ts';
import { roleWithoutPassage } from './role-without-passage.ts';
import { sameArticle } from './same-article.ts';
import { sharedName } from './shared-name.ts';
import { similarSource } from './similar-source.ts';
import { staleCount } from './stale-count.ts';
import { strayFile } from './stray-file.ts';
import { tieWithoutTime } from './tie-without-time.ts';
import { toldTooEarly } from './told-too-early.ts';
import { tooLong } from './too-long.ts';
import { tooManyFindings } from './too-many-findings.ts';
import { turnedText } from './turned-text.ts';
import { uncitedPassage } from './uncited-passage.ts';
import { uncitedReference } from './uncited-reference.ts';
import { unexplainedEdition } from './unexplained-edition.ts';
import { unfoundedDate } from './unfounded-date.ts';
import { unknownArticle } from './unknown-article.ts';
import { unknownEntity } from './unknown-entity.ts';
import { unknownEvent } from './unknown-event.ts';
import { unknownFamilyName } from './unknown-family-name.ts';
import { unknownField } from './unknown-field.ts';
import { unknownName } from './unknown-name.ts';
import { unknownNameInText } from './unknown-name-in-text.ts';
import { unknownPassage } from './unknown-passage.ts';
import { unknownReference } from './unknown-reference.ts';
import { unknownSource } from './unknown-source.ts';
import { unknownWord } from './unknown-word.ts';
import { unlistedEntity } from './unlisted-entity.ts';
import { unlistedFigure } from './unlisted-figure.ts';
import { unlistedSource } from './unlisted-source.ts';
import { unlocatedPassage } from './unlocated-passage.ts';
import { unmentionedEntity } from './unmentioned-entity.ts';
import { unownedOutlet } from './unowned-outlet.ts';
import { unreadNote } from './unread-note.ts';
import { unreadableFile } from './unreadable-file.ts';
import { unreadableName } from './unreadable-name.ts';
import { unreasonedConflict } from './unreasoned-conflict.ts';
import { unrecordedChange } from './unrecorded-change.ts';
import { unrecordedTie } from './unrecorded-tie.ts';
import { unsafeAddress } from './unsafe-address.ts';
import { unsetMarkdown } from './unset-markdown.ts';
import { unsourcedPassage } from './unsourced-passage.ts';
import { unsupportedStatement } from './unsupported-statement.ts';
import { untoldPassage } from './untold-passage.ts';
import { unusedEntity } from './unused-entity.ts';
import { unusedSource } from './unused-source.ts';
import { whoseWord } from './whose-word.ts';
import { wordOfAnother } from './word-of-another.ts';
import { wordOfOutlet } from './word-of-outlet.ts';
import { wrongValue } from './wrong-value.ts';
import { wrongVerdict } from './wrong-verdict.ts';
import { yearsAsSeason } from './years-as-season.ts';
import type { Rule } from '../rule.ts';

/** Every rule of the content. */
export const rules: readonly Rule[] = [
  badFileName,
  circularDating,
  circularDerivation,
  contestWithoutConflict,
  controlCharacter,
  curlyQuotesRule,
  descriptionLength,
  digestLength,
  duplicateEntry,
  duplicateId,
  duplicatePassage,
  emptyBody,
  emptyField,
  eventWithoutAccount,
  impossibleDate,
  ledgerWithoutArticle,
  longQuotation,
  lostMarker,
  lostNote,
  malformedDate,
  markupInField,
  misplacedLink,
  missingCell,
  missingDesk,
  missingField,
  missingMarker,
  missingVerdict,
  nameInLongerName,
  nameInLowerCase,
  nearSameArticle,
  noArticle,
  noFrontmatter,
  notInPassage,
  notUtf8,
  notYaml,
  olderThanItTells,
  oneInPlural,
  otherScript,
  outsideComparison,
  printedMarkup,
  publishedInFuture,
  rawHtml,
  roleWithoutPassage,
  sameArticle,
  sharedName,
  similarSource,
  staleCount,
  strayFile,
  tieWithoutTime,
  toldTooEarly,
  tooManyFindings,
  turnedText,
  uncitedPassage,
  uncitedReference,
  unexplainedEdition,
  unfoundedDate,
  unknownArticle,
  unknownEntity,
  unknownEvent,
  unknownFamilyName,
  unknownField,
  unknownName,
  unknownNameInText,
  unknownPassage,
  unknownReference,
  unknownSource,
  unknownWord,
  unlistedEntity,
  unlistedFigure,
  unlistedSource,
  unlocatedPassage,
  unmentionedEntity,
  unownedOutlet,
  unreadNote,
  unreadableFile,
  tooLong,
  unreadableName,
  unreasonedConflict,
  unrecordedChange,
  unrecordedTie,
  unsafeAddress,
  unsetMarkdown,
  unsourcedPassage,
  unsupportedStatement,
  untoldPassage,
  unusedEntity,
  unusedSource,
  whoseWord,
  wordOfAnother,
  wordOfOutlet,
  wrongValue,
  wrongVerdict,
  yearsAsSeason,
];
