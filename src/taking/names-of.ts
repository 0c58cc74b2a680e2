import { numberWords, taking as words } from '../words/index.ts';
import { distinctNames } from './distinct-names.ts';
import { ATTRIBUTES } from './markup.ts';

/**
 * What each part of the page is called: by its caption, or by the heading of its section, that of its own and its name. No two
 * have one name, neither for who hears their buttons nor as files.
 *
 * @param lists its tables and timelines
 */
export function namesOf(lists: Element[], pictures: Element[]): (part: Element) => string {
  const listNames = lists.map(nameOf);
  const pictureNames = pictures
    .map(nameOf)
    .map((name) => (listNames.includes(name) ? words.pictureOf(name) : name));
  const names = distinctNames([...listNames, ...pictureNames], (name, place, all) =>
    words.numbered(name, numberWords(place), numberWords(all)),
  );
  const byPart = new Map([...lists, ...pictures].map((part, index) => [part, names[index]]));
  return (part) => byPart.get(part) ?? '';
}

function nameOf(part: Element): string {
  const caption = part instanceof HTMLTableElement ? part.caption : null;
  if (caption) return textOf(caption);
  const section = part.closest('section[aria-labelledby]');
  const outer = section && document.getElementById(section.getAttribute('aria-labelledby') ?? '');
  const whole = textOf(outer ?? document.querySelector('h1'));
  const own = part.closest('li')?.querySelector('h2, h3, h4') ?? null;
  return [own === outer ? '' : textOf(own), part.getAttribute(ATTRIBUTES.picture) ?? '']
    .filter((name) => name !== '')
    .reduce(words.within, whole);
}

function textOf(element: Element | null): string {
  return element?.textContent.trim().replaceAll(/\s+/g, ' ') ?? '';
}
