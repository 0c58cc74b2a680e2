import { CLASSES, SURENESS_CLASSES } from './markup.ts';
import { META } from '../../model/index-fields.ts';
import { SURENESSES } from '../../model/sureness.ts';
import type { PageResult } from '../query/page-results.ts';
import { anchor, element } from '../../browser/elements.ts';
import { landingAddress } from '../query/landing.ts';
import type { PassageResult } from '../query/passage-results.ts';
import { contentDirection, contentLanguage } from '../../words/content-language.ts';
import { searchResults as words, signs, SURENESS_WORDS } from '../../words/index.ts';

const PASSAGES_SHOWN = 3;

/** One page that matches, with its best passages, as an item of the list of results. */
export function resultItem({ page, passages, missing }: PageResult): HTMLLIElement {
  const {
    title,
    [META.kind]: kind,
    [META.outlet]: outlet,
    [META.published]: published,
    [META.sureness]: sureness,
  } = page.meta;
  const facts = [
    ...(kind ? [element('span', CLASSES.kind, kind)] : []),
    ...(outlet ? [outlet] : []),
    ...(published ? [element('span', '', ...markOf(sureness), published)] : []),
    ...(missing.length > 0 ? [words.without(missing)] : []),
  ];
  const item = element(
    'li',
    '',
    element('h3', '', anchor(page.url, title ?? page.url)),
    element(
      'p',
      CLASSES.facts,
      ...facts.flatMap((fact, index) => (index > 0 ? [signs.facts, fact] : [fact])),
    ),
  );
  const shown = passages.slice(0, PASSAGES_SHOWN);
  if (shown.length > 0) {
    item.append(element('ul', '', ...shown.map((passage) => passageItem(page.url, passage))));
  }
  return item;
}

/** The mark of how sure a date is, as it stands before every date. */
function markOf(sureness: string | undefined): HTMLElement[] {
  const known = SURENESSES.find((one) => one === sureness);
  if (!known) return [];
  const mark = element('i', SURENESS_CLASSES[known]);
  mark.role = 'img';
  mark.ariaLabel = SURENESS_WORDS[known];
  return [mark];
}

function passageItem(page: string, passage: PassageResult): HTMLLIElement {
  const { text, marks, shown } = passage;
  const [from, to] = shown;
  const link = anchor(landingAddress(page, passage));
  if (contentLanguage !== undefined) link.lang = contentLanguage;
  if (contentDirection !== undefined) link.dir = contentDirection;
  let at = from;
  if (startsInside(text, from)) link.append('… ');
  for (const [start, end] of marks.filter((mark) => mark[0] >= from && mark[1] <= to)) {
    link.append(text.slice(at, start), element('mark', '', text.slice(start, end)));
    at = end;
  }
  link.append(text.slice(at, to));
  if (!/[.!?؟…”"’»)]$/u.test(text.slice(from, to))) link.append(' …');
  return element('li', '', link);
}

/** Whether what is shown begins within a sentence. */
function startsInside(text: string, from: number): boolean {
  return from > 0 && !/[.!?؟…”"’»)]\s*$/u.test(text.slice(0, from));
}
