import { copyText } from '../browser/copy-text.ts';
import { button } from '../browser/elements.ts';
import { fragmentOf } from '../browser/fragment.ts';
import { citing as words } from '../words/index.ts';
import type { CslItem } from './csl-item.ts';
import { type Format, FORMATS } from './formats.ts';
import { ATTRIBUTES, CLASSES } from './markup.ts';
import { today } from './today.ts';

/**
 * The page of citations: adds the day of today, on which the reader reads it, to what is ours, and to each format a
 * button that copies it.
 */
const status = document.querySelector('main [role=status]');

for (const block of document.querySelectorAll<HTMLElement>(`.${CLASSES.citation}`)) {
  const read = block.hasAttribute(ATTRIBUTES.isReadHere) ? readToday(block) : undefined;
  for (const place of block.querySelectorAll<HTMLElement>(`[${ATTRIBUTES.format}]`)) {
    const format = place.getAttribute(ATTRIBUTES.format) as Format;
    const text = place.firstElementChild;
    if (!text) continue;
    if (read) text.textContent = FORMATS[format](read);
    const copy = button(words.copyThis, () => void copied(text));
    copy.setAttribute('aria-label', words.copyOf(words.formats[format], headingOf(block)));
    place.append(copy);
  }
}
showTarget();
window.addEventListener('hashchange', showTarget);

/** What a block has, as read today; its address is whole, wherever the site is served. */
function readToday(block: Element): CslItem {
  const csl = block.querySelector(`[${ATTRIBUTES.format}=csl] > *`)?.textContent ?? '';
  const [item] = JSON.parse(csl) as [CslItem];
  const { href } = new URL(item.URL ?? '', location.href);
  return { ...item, URL: href, accessed: today() };
}

async function copied(text: Element): Promise<void> {
  const isCopied = await copyText(text.textContent);
  if (!isCopied) getSelection()?.selectAllChildren(text);
  if (status) status.textContent = isCopied ? words.copied : words.notCopied;
}

/** What a block is about: the nearest heading or summary before it. */
function headingOf(block: Element): string {
  let before = block.previousElementSibling;
  while (before && !before.matches('h2, h3, summary')) before = before.previousElementSibling;
  return before?.textContent.trim() ?? '';
}

/** A passage that an address leads to is unfolded. */
function showTarget(): void {
  const target = document.getElementById(fragmentOf(location.hash) ?? '');
  if (!(target instanceof HTMLDetailsElement)) return;
  target.open = true;
  target.scrollIntoView();
}
