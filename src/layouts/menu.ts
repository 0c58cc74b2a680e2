import type { Corpus } from '../corpus/corpus.ts';

/** A page in the menu: a path from the root of the site. */
export interface MenuPage {
  words: string;
  path: string;
}

/** A part of the site; its first page stands for it in the menu, all of them one step below. */
export interface MenuSection {
  words: string;
  pages: [MenuPage, ...MenuPage[]];
  /** Folders whose pages belong to it without being in the menu. */
  also?: string[];
}

/** The parts of the site that have something to show. */
export function menuOf({ has }: Pick<Corpus, 'has'>): MenuSection[] {
  const exchange = has.exchange && { words: has.exchange.menu, path: '/exchange/' };
  return [
    section('Articles', [
      { words: 'Articles', path: '/articles/' },
      has.figures && { words: 'Figures', path: '/figures/' },
      has.wording && { words: 'Wording', path: '/wording/' },
    ]),
    section('Timeline', [has.timeline && { words: 'Timeline', path: '/timeline/' }], ['/events/']),
    section(exchange?.words ?? 'Ties', [
      exchange,
      has.ties && { words: 'Every tie', path: '/network/' },
    ]),
    section('Comparisons', [has.comparisons && { words: 'Comparisons', path: '/comparisons/' }]),
    section(
      'Who and where',
      [
        has.countries && { words: 'Countries', path: '/countries/' },
        has.actors && { words: 'Actors', path: '/actors/' },
        has.places && { words: 'Places', path: '/places/' },
        has.map && { words: 'Map', path: '/map/' },
        { words: 'Sources', path: '/sources/' },
      ],
      ['/together/'],
    ),
    section('About', [
      { words: 'How this is made', path: '/about/' },
      { words: 'What is missing', path: '/about/limits/' },
      { words: 'Corrections', path: '/corrections/' },
      { words: 'Style', path: '/about/style/' },
    ]),
  ].filter((part) => part !== undefined);
}

/** A part with those of its pages that there are; nothing where there are none. */
function section(
  words: string,
  pages: (MenuPage | false | undefined)[],
  also: string[] = [],
): MenuSection | undefined {
  const [first, ...others] = pages.filter((page) => page !== false && page !== undefined);
  return first && { words, pages: [first, ...others], also };
}

/** The section that a page is in; nothing for home and search. */
export function sectionAt(menu: MenuSection[], path: string): MenuSection | undefined {
  return menu.find(({ pages, also = [] }) =>
    [...pages.map((page) => page.path), ...also].some((folder) => path.startsWith(folder)),
  );
}

/** The page of a section that another is or lies below: the one with the longest path. */
export function pageAt({ pages }: MenuSection, path: string): MenuPage | undefined {
  return pages
    .filter((page) => path.startsWith(page.path))
    .sort((a, b) => b.path.length - a.path.length)[0];
}
