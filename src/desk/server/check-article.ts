import { checkContent } from '../../check/check-content.ts';
import { filesBroughtBy } from '../../check/brought-by.ts';
import { commandLine } from '../../check/command-line.ts';
import { type Desk, deskOf } from '../../check/desk.ts';
import { isDraft } from '../../check/drafts.ts';
import { type Finding, isError } from '../../check/finding.ts';
import { changesIn } from '../../check/ledger.ts';
import { rules } from '../../check/rules/index.ts';
import { rulesOfDesk } from '../../check/rules-of-desk.ts';
import { reasonAgainstId } from '../../drafting/reason-against-id.ts';
import type { ContentFile, Position } from '../../files/content-file.ts';
import { parseContent } from '../../files/parse-content.ts';
import { textsIn } from '../../model/fields.ts';
import type { Content } from '../../files/read-content.ts';
import { ID } from '../../model/ids.ts';
import type { ArticleState, Checked, DeskFinding, LedgerState } from '../shared/messages.ts';
import { words } from '../shared/words.ts';
import { citationsIn, isMadeBeside } from './citations-in.ts';
import type { DeskEffects } from './effects.ts';
import { missingThing } from './missing-thing.ts';
import { placesOfFields } from './places-of-fields.ts';
import { writtenArticle } from './written.ts';

/** File systems take names of 255 bytes, and a file is written beside itself first. */
export const LONGEST_ID = 150;

/** What is recorded when an article is published is not asked of a draft. */
const LATER = 'unrecorded-change';
const NO_NAME_YET = 'an-article-without-a-name';

/** What the check would say if an article were saved as it is in the form, and what its body would look like. */
export async function checkArticle(article: ArticleState, effects: DeskEffects): Promise<Checked> {
  const { text, starts } = writtenArticle(article);
  const content = effects.content();
  const path = `content/articles/${ID.test(article.id) ? article.id : NO_NAME_YET}.md`;
  const { file, fieldAt } = placesOfFields(
    parseContent(path, 'articles', new TextEncoder().encode(text)),
  );
  const follow = citationsIn(article, content.files);
  const others = content.files
    .filter((other) => other.path !== path)
    .map((other) => {
      const isFollowing =
        follow &&
        isMadeBeside(other) &&
        textsIn(other.data).some(({ value }) => follow(value) !== value);
      const text = isFollowing ? effects.textOf(other.path) : undefined;
      if (!follow || text === undefined) return other;
      return parseContent(other.path, other.collection, new TextEncoder().encode(follow(text)));
    });
  const known = new Set(findingsOf(content).map(keyOf));
  const whole = {
    ...content,
    files: [...others, file].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
  const desk = deskOf(whole);
  const brought = filesBroughtBy(file.id, desk);
  const found = checkContent(whole).filter(
    (finding) =>
      (finding.rule !== LATER || (finding.path === path && !isDraft(file))) &&
      (finding.path === path ||
        (isError(finding) && brought.has(finding.path)) ||
        !known.has(keyOf(finding))),
  );
  const blockAt = blockFinder(text, starts);
  const firstLine = file.body?.firstLine ?? Infinity;
  return {
    findings: [
      ...findingsOfName(article, content),
      ...found.map((finding): DeskFinding => {
        const { severity, rule, message, at, path: inFile } = finding;
        const isHere = inFile === path;
        const field = isHere && at.line < firstLine ? fieldAt(at) : undefined;
        return {
          severity,
          rule,
          message: inFormWords(message),
          why: whyOf(rule),
          field,
          block: isHere && at.line >= firstLine ? blockAt(at) : undefined,
          place: isHere ? '' : `${inFile}:${at.line}`,
          missing: missingThing(finding, field, file, desk),
          comparison: isHere ? comparisonOf(finding) : undefined,
        };
      }),
    ],
    html: file.body ? await effects.render(file.body.markdown) : '',
    ledger: ledgerState(file, desk),
    ledgerCommand: commandLine('ledger', article.id),
  };
}

/** The comparison that an article is missing from. */
function comparisonOf({ rule, cause = '' }: Finding): string | undefined {
  return rule === 'outside-comparison'
    ? /^content\/comparisons\/(.+)\.yaml$/.exec(cause)?.[1]
    : undefined;
}

/** An empty field is asked for, not said to name nothing. */
function inFormWords(message: string): string {
  const [, what] = /^There is no ([^"]+) ""/.exec(message) ?? [];
  return what === undefined ? message : words.chooseA(what);
}

function ledgerState(file: ContentFile, desk: Desk): LedgerState | undefined {
  const changed = changesIn(desk).find((one) => one.file.id === file.id);
  if (!changed || (changed.ledger && changed.changes.length === 0)) return undefined;
  if (isDraft(file)) return 'after-draft';
  const needsReason = changed.ledger && changed.changes.some(({ kind }) => kind !== 'new');
  return needsReason ? 'to-explain' : 'to-record';
}

function findingsOfName({ id, isWritten }: ArticleState, content: Content): DeskFinding[] {
  const taken = new Set(
    content.files.filter(({ collection }) => collection === 'articles').map((file) => file.id),
  );
  const message = isWritten
    ? undefined
    : id === ''
      ? words.noName
      : id.length > LONGEST_ID
        ? words.idTooLong(LONGEST_ID)
        : reasonAgainstId(id, taken, 'Give the new one another name.');
  if (message === undefined) return [];
  return [{ severity: 'error', rule: 'name-of-file', message, why: '', field: ['id'], place: '' }];
}

let last: { content: Content; findings: Finding[] } | undefined;

/** What the check says of the content on disk, once as long as it stays. */
function findingsOf(content: Content): Finding[] {
  const isSame =
    last?.content.files.length === content.files.length &&
    last.content.files.every((file, index) => file === content.files[index]);
  if (!last || !isSame) last = { content, findings: checkContent(content) };
  return last.findings;
}

function keyOf({ rule, path, at, message }: Finding): string {
  return JSON.stringify([rule, path, at.line, at.column, message]);
}

function whyOf(rule: string): string {
  return [...rules, ...rulesOfDesk()].find(({ id }) => id === rule)?.why ?? '';
}

/** Which block of the form stands at a place of the text. */
function blockFinder(text: string, starts: (number | undefined)[]) {
  const lines = starts.map((start) =>
    start === undefined ? Infinity : text.slice(0, start).split(/\r\n|\n|\r/).length,
  );
  return ({ line }: Position): number | undefined => {
    const block = lines.findLastIndex((first) => first <= line);
    return block < 0 ? undefined : block;
  };
}
