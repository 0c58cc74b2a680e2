import type { Article } from '../corpus/domain.ts';
import { pathOf, pathOfPassage } from '../model/paths.ts';
import type { Locator } from '../model/schemas/article.ts';
import { oneLine } from './one-line.ts';

const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { paragraph: 'https://schema.org/position' },
] as const;

/**
 * Where the original says what each passage of a digest tells: a page of annotations of the W3C's model, of which
 * each has the passage as its body and stretches of the original as its targets, selected by their words.
 *
 * @param addressOf the address of a path from the root of the site
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export function annotationsOf(article: Article, addressOf: (path: string) => string) {
  const { original, passages, locators } = article;
  const source = original.url ?? original.copies[0];
  return {
    '@context': CONTEXT,
    id: addressOf(`${pathOf(article)}passages.json`),
    type: 'AnnotationPage',
    items: passages.flatMap(({ id, text }) => {
      const places = locators.get(id) ?? [];
      const address = addressOf(pathOfPassage(article.id, id));
      return {
        id: address,
        type: 'Annotation',
        motivation: 'describing',
        body: { id: address, type: 'TextualBody', value: oneLine(text), format: 'text/plain' },
        target: places.map((locator) => ({
          ...(source === undefined ? {} : { source }),
          paragraph: locator.paragraph,
          selector: selectorOf(locator),
        })),
      };
    }),
  };
}

function selectorOf({ start, end }: Locator) {
  const quote = (exact: string) => ({ type: 'TextQuoteSelector', exact });
  if (end === undefined) return quote(start);
  return { type: 'RangeSelector', startSelector: quote(start), endSelector: quote(end) };
}
