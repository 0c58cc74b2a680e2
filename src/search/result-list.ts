import { anchor, marked } from './elements.ts';
import type { PageFragment } from './pagefind-client.ts';
import { type PassageResult, passageResults } from './passage-results.ts';

const PASSAGES_SHOWN = 3;

/** One page that matches, with its best passages, as an item of the list of results. */
export function resultItem(page: PageFragment): HTMLLIElement {
  const item = document.createElement('li');
  const title = document.createElement('h3');
  title.append(anchor(page.url, page.meta.title ?? page.url));
  const facts = document.createElement('p');
  facts.className = 'result-facts';
  facts.textContent = [page.meta.kind, page.meta.outlet, page.meta.published]
    .filter(Boolean)
    .join(' · ');
  item.append(title, facts);
  const passages = passageResults(page).slice(0, PASSAGES_SHOWN);
  if (passages.length > 0) {
    const list = document.createElement('ul');
    list.append(...passages.map((passage) => passageItem(page.url, passage)));
    item.append(list);
  }
  return item;
}

function passageItem(url: string, passage: PassageResult): HTMLLIElement {
  const item = document.createElement('li');
  const target = anchor(passage.id === undefined ? url : `${url}#${passage.id}`, '');
  if (passage.isCutBefore) target.append('… ');
  for (const [index, { text, isMatch }] of passage.words.entries()) {
    if (index > 0) target.append(' ');
    target.append(isMatch ? marked(text) : text);
  }
  if (passage.isCutAfter) target.append(' …');
  item.append(target);
  return item;
}
