import type { Corpus } from '../corpus/corpus.ts';
import { type MappedPage, mappedPages } from '../exports/sitemap.ts';
import { data, KIND_WORDS, menu, offline } from '../words/index.ts';

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
    section(menu.articles, [
      { words: menu.articles, path: '/articles/' },
      has.figures && { words: menu.figures, path: '/figures/' },
      has.wording && { words: menu.wording, path: '/wording/' },
    ]),
    section(
      menu.timeline,
      [has.timeline && { words: menu.timeline, path: '/timeline/' }],
      ['/events/'],
    ),
    section(exchange?.words ?? menu.ties, [
      exchange,
      has.ties && { words: menu.everyTie, path: '/network/' },
    ]),
    section(menu.comparisons, [
      has.comparisons && { words: menu.comparisons, path: '/comparisons/' },
    ]),
    section(
      menu.whoAndWhere,
      [
        has.countries && { words: KIND_WORDS.country.many, path: '/countries/' },
        has.actors && { words: KIND_WORDS.actor.many, path: '/actors/' },
        has.places && { words: KIND_WORDS.place.many, path: '/places/' },
        has.map && { words: menu.map, path: '/map/' },
        has.sources && { words: KIND_WORDS.source.many, path: '/sources/' },
      ],
      ['/together/'],
    ),
    section(menu.about, [
      { words: menu.howMade, path: '/about/' },
      { words: menu.missing, path: '/about/limits/' },
      { words: menu.corrections, path: '/corrections/' },
      { words: menu.style, path: '/about/style/' },
      has.data && { words: data.title, path: '/data/' },
      has.offline && { words: offline.title, path: '/offline/' },
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

/** The pages that search engines are told of: those of the menu, and one of each thing. */
export function pagesForEngines(corpus: Corpus): MappedPage[] {
  const inMenu = menuOf(corpus).flatMap(({ pages }) => pages.map(({ path }) => path));
  return mappedPages(corpus, inMenu);
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
