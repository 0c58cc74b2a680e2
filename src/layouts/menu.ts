import { site } from '../../site.config.ts';

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

export const MENU: MenuSection[] = [
  {
    words: 'Articles',
    pages: [
      { words: 'Articles', path: '/articles/' },
      { words: 'Figures', path: '/figures/' },
      { words: 'Wording', path: '/wording/' },
    ],
  },
  { words: 'Timeline', pages: [{ words: 'Timeline', path: '/timeline/' }], also: ['/events/'] },
  {
    words: site.exchange.menu,
    pages: [
      { words: site.exchange.menu, path: '/exchange/' },
      { words: 'Every tie', path: '/network/' },
    ],
  },
  { words: 'Comparisons', pages: [{ words: 'Comparisons', path: '/comparisons/' }] },
  {
    words: 'Who and where',
    pages: [
      { words: 'Countries', path: '/countries/' },
      { words: 'Actors', path: '/actors/' },
      { words: 'Places', path: '/places/' },
      { words: 'Map', path: '/map/' },
      { words: 'Sources', path: '/sources/' },
    ],
    also: ['/together/'],
  },
  {
    words: 'About',
    pages: [
      { words: 'How this is made', path: '/about/' },
      { words: 'What is missing', path: '/about/limits/' },
      { words: 'Corrections', path: '/corrections/' },
      { words: 'Style', path: '/about/style/' },
    ],
  },
];

/** The section that a page is in; nothing for home and search. */
export function sectionAt(path: string): MenuSection | undefined {
  return MENU.find(({ pages, also = [] }) =>
    [...pages.map((page) => page.path), ...also].some((folder) => path.startsWith(folder)),
  );
}

/** The page of a section that another is or lies below: the one with the longest path. */
export function pageAt({ pages }: MenuSection, path: string): MenuPage | undefined {
  return pages
    .filter((page) => path.startsWith(page.path))
    .sort((a, b) => b.path.length - a.path.length)[0];
}
