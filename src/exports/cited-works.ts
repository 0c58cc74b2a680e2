import { cslName } from '../citing/authors.ts';
import { cslIdOf } from '../citing/csl-id.ts';
import { cslDate } from '../citing/csl-date.ts';
import type { CslItem } from '../citing/csl-item.ts';
import type { Article } from '../corpus/domain.ts';
import type { Work } from '../corpus/works.ts';
import type { Passage } from '../model/passages.ts';
import { pathOf, pathOfPassage } from '../model/paths.ts';
import { citing as words, dateWords } from '../words/index.ts';
import type { AboutDesk } from './data/data-file.ts';
import { editionOf, publishedOn } from './metadata/published-on.ts';

/** A passage as it is cited: in our digest, and where the original says the same. */
export interface CitedPassage {
  passage: Passage;
  /** Which of the paragraphs it is, from 1. */
  number: number;
  ours: CslItem;
  /** Nothing where it is not known where the original says it. */
  original: CslItem | undefined;
}

/** A page of ours as a work of the desk, in the edition that it has now. */
export function ourCitation(work: Work, desk: AboutDesk): CslItem {
  const published = publishedOn(work);
  const edition = editionOf(work);
  return {
    id: work.id,
    type: 'webpage',
    title: work.title,
    ...(desk.authors.length === 0 ? {} : { author: desk.authors.map(cslName) }),
    'container-title': desk.name,
    ...(published === undefined ? {} : { issued: cslDate(published) }),
    ...(edition === undefined || edition === published
      ? {}
      : { version: words.edition(dateWords(edition)) }),
    URL: desk.addressOf(pathOf(work)),
    language: desk.language,
  };
}

/** The original of an article, at its own address, or that of a copy. */
export function originalCitation({ id, original }: Article): CslItem {
  const { title, authors, source, published, url, copies, archived, language } = original;
  const address = url ?? copies[0];
  return {
    id: `${id}-original`,
    type: 'article-newspaper',
    ...(title === undefined ? {} : { title }),
    ...(authors.length === 0 ? {} : { author: authors.map(cslName) }),
    'container-title': source.name,
    issued: cslDate(published),
    ...(address === undefined ? {} : { URL: address }),
    ...(url === undefined && address !== undefined
      ? { note: words.copy(new URL(address).hostname) }
      : {}),
    ...(archived === undefined ? {} : { archive: archived }),
    language,
  };
}

/** Every passage of a digest, as it is cited. */
export function citedPassages(article: Article, desk: AboutDesk): CitedPassage[] {
  const ours = ourCitation(article, desk);
  const original = originalCitation(article);
  return article.passages.map((passage, index) => {
    const places = article.locators.get(passage.id) ?? [];
    const paragraphs = [...new Set(places.map(({ paragraph }) => paragraph))];
    return {
      passage,
      number: index + 1,
      ours: {
        ...ours,
        id: cslIdOf(ours.id, passage.id),
        locator: String(index + 1),
        URL: desk.addressOf(pathOfPassage(article.id, passage.id)),
      },
      original:
        paragraphs.length === 0
          ? undefined
          : {
              ...original,
              id: cslIdOf(original.id, passage.id),
              locator: paragraphs.join(', '),
            },
    };
  });
}
