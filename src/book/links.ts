/** Where something is in a book: a chapter, and what of it. */
export interface Place {
  chapter: string;
  /** Within the chapter. */
  id: string;
  /** By which a reader finds it without pages: the number of the article and of its paragraph. */
  label: string;
}

const IN_BOOK = /(href|id)="book:([^"#]*)(?:#([^"]*))?"/g;
const LOCATOR = /<a class="locator" href="book:([^"#]*)#([^"]*)">([^<]*)<\/a>/g;
const LIST = /<span class="places">(.*?)<\/span>/g;

/** How a text of a book names one of its chapters, or a place in it, until it is known how that is to be written. */
export function inBook(chapter: string, id?: string): string {
  return id === undefined ? `book:${chapter}` : `book:${chapter}#${id}`;
}

/** A link to a place that shows where it is. */
export function locator({ chapter, id, label }: Place): string {
  return `<a class="locator" href="${inBook(chapter, id)}">${label}</a>`;
}

/**
 * A text of a book with its links and ids written out.
 *
 * @param written how an id or the address of a link is written
 */
export function withLinks(
  text: string,
  written: (attribute: 'href' | 'id', chapter: string, id: string | undefined) => string,
): string {
  return text.replace(
    IN_BOOK,
    (_, attribute: 'href' | 'id', chapter: string, id: string | undefined) =>
      `${attribute}="${written(attribute, chapter, id)}"`,
  );
}

/** Places as a list of links. @param between what stands between two */
export function locators(places: readonly Place[], between: string): string {
  return `<span class="places">${places.map(locator).join(between)}</span>`;
}

/**
 * A text of a book whose links to places show what they are to show; of those in one list that show the same, the
 * first is left.
 *
 * @param shown what a link shows; nothing where that is not known yet, and then all are left
 */
export function withLocators(
  text: string,
  between: string,
  shown: (chapter: string, id: string, label: string) => string,
): string {
  return text
    .replace(LOCATOR, (_, chapter: string, id: string, label: string) =>
      locator({ chapter, id, label: shown(chapter, id, label) }),
    )
    .replace(LIST, (_, list: string) => {
      const first = new Map<string, string>();
      for (const [link, , id = '', label = ''] of list.matchAll(LOCATOR)) {
        const key = label || `${first.size} ${id}`;
        if (!first.has(key)) first.set(key, link);
      }
      return [...first.values()].join(between);
    });
}
