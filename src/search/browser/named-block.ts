import { CLASSES } from './markup.ts';
import { pathOfPair, withBase } from '../../model/paths.ts';
import type { Answer } from '../query/find-pages.ts';
import { anchor, button, element } from '../../browser/elements.ts';
import { joined, said } from '../../browser/said.ts';
import type { Thing } from '../query/things.ts';
import { mentionsIn, searchResults as words, signs } from '../../words/index.ts';

const NAMES_SHOWN = 8;

/**
 * What a query names, with the names that were searched besides what was typed.
 *
 * @param base the folder that the site is served from, with a slash at the end
 * @param onlyLetters called when the reader wants just the letters of the query
 */
export function namedBlock(
  { text, things, count }: Answer,
  base: string,
  onlyLetters: () => void,
): Node[] {
  const typed = text.toLowerCase();
  const others = things
    .flatMap(({ names }) => names)
    .filter((name) => !typed.includes(name.toLowerCase()))
    .slice(0, NAMES_SHOWN);
  const searched = others.map((name) => element('bdi', '', name));
  const letters = button(words.onlyLetters(text), onlyLetters);
  return [
    ...(things.length === 1 ? things.map((thing) => card(thing, base)) : [line(things, base)]),
    ...(count > 0
      ? [
          element(
            'p',
            CLASSES.facts,
            ...(searched.length > 0
              ? said(words.alsoSearched, {
                  names: joined(searched, words.betweenNames),
                  letters: [letters],
                })
              : [letters]),
          ),
        ]
      : []),
  ];
}

function card(thing: Thing, base: string): HTMLElement {
  return element(
    'div',
    '',
    element('h3', '', anchor(withBase(thing.path, base), thing.name)),
    element('p', CLASSES.facts, factsOf(thing)),
  );
}

/** Who names several things looks for what has them all, not for each. */
function line(things: Thing[], base: string): HTMLElement {
  const links = things.flatMap((thing) => [
    signs.facts,
    anchor(withBase(thing.path, base), thing.name),
    ` (${thing.sort})`,
  ]);
  const [one, other, ...more] = things;
  const ofBoth =
    one && other && more.length === 0 && one.beside?.includes(other.id)
      ? [
          element(
            'h3',
            '',
            anchor(withBase(pathOfPair(one, other), base), words.named([one.name, other.name])),
          ),
        ]
      : [];
  return element('div', '', ...ofBoth, element('p', CLASSES.facts, ...links.slice(1)));
}

function factsOf({ sort, mentions, articles }: Thing): string {
  return `${sort}${signs.facts}${mentionsIn(mentions, articles)}`;
}
