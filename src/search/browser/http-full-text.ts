import { type Filters, addFilters, NO_FILTERS } from '../../model/filters.ts';
import { META, PAGE_KINDS } from '../../model/index-fields.ts';
import { remembered } from '../../model/remembered.ts';
import { PAGE_KIND_WORDS } from '../../words/index.ts';
import type { Demand, FoundPage, FullText, Known, PageFragment } from '../query/full-text.ts';
import { asUnseen, waysTo } from '../query/words.ts';

/** A service that does not answer by then is taken for one that is not there. */
const LONGEST_WAIT_MS = 4000;
/** What stands around what matches, in the answers of a service. */
const MARKED = { start: '\u0002', end: '\u0003' };

/** A page, and those of its pieces that match, the best first. */
interface PageAnswer {
  page: string;
  kind: string;
  title: string;
  outlet: string | null;
  dateInWords: string | null;
  sureness: string | null;
  /** What matches in them is marked. */
  pieces: { address: string; text: string; words: string }[];
}

/** Asks a service for what is at an address. */
type Ask = (address: string) => Promise<unknown>;

/**
 * A service as the full text of the site, for one query; `samples/search-service/` is one. It answers, as JSON, `pages`
 * (`id` and `score` of each that is found, the best first), `counts` (`value` and `count`), `known` (how it knows a
 * term) and `pieces` (of a page, by its `id`); asked by the parameters `term`, `phrase`, `without` and the filters.
 *
 * @param service its address
 */
export function httpFullText(service: string, ask: Ask = askService): FullText {
  const root = service.endsWith('/') ? service : `${service}/`;
  const once = remembered(ask);
  const asked = (what: string, parameters: URLSearchParams) =>
    once(`${root}${what}?${parameters.toString()}`);
  return {
    async pagesFor(demand, filters) {
      const found = (await asked('pages', parametersOf(demand, filters))) as FoundAnswer[];
      return found.map(({ id, score }) =>
        foundPage(id, score, demand, async () => {
          const parameters = parametersOf(demand, NO_FILTERS);
          parameters.set('id', String(id));
          return (await asked('pieces', parameters)) as PageAnswer;
        }),
      );
    },
    async countsFor(demands, filter, filters) {
      const counts = new Map<string, number>();
      for (const demand of demands) {
        const parameters = parametersOf(demand, { ...filters, [filter]: [] });
        parameters.set('filter', filter);
        const found = (await asked('counts', parameters)) as { value: string; count: number }[];
        for (const { value, count } of found) counts.set(value, (counts.get(value) ?? 0) + count);
      }
      return counts;
    },
    async knownAs(term) {
      return (await asked('known', new URLSearchParams({ term }))) as Known;
    },
    preload: () => Promise.resolve(),
  };
}

interface FoundAnswer {
  id: number;
  score: number;
}

async function askService(address: string): Promise<unknown> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(LONGEST_WAIT_MS) });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

function parametersOf({ terms, phrases, without }: Demand, filters: Filters): URLSearchParams {
  const parameters = new URLSearchParams([
    ...terms.map((term) => ['term', term]),
    ...phrases.map((phrase) => ['phrase', phrase]),
    ...without.map((unwanted) => ['without', unwanted]),
  ]);
  addFilters(parameters, filters);
  return parameters;
}

/** A page of which the places of what matches are known when its text is. */
function foundPage(
  id: number,
  score: number,
  { terms }: Demand,
  load: () => Promise<PageAnswer>,
): FoundPage {
  const places: number[] = [];
  return {
    id: String(id),
    score,
    words: places,
    async data() {
      const { fragment, matching } = fragmentOf(await load(), terms);
      places.splice(0, places.length, ...matching);
      return fragment;
    },
  };
}

/** The pieces of a page as one text, each with the words that it is found by before it. */
function fragmentOf(
  { page, kind, title, outlet, dateInWords, sureness, pieces }: PageAnswer,
  terms: string[],
): { fragment: PageFragment; matching: number[] } {
  const words: string[] = [];
  const matching: number[] = [];
  const anchors: PageFragment['anchors'] = [];
  for (const { address, text, words: unseen } of pieces) {
    const hash = address.indexOf('#');
    if (hash >= 0) {
      anchors.push({ element: 'p', id: address.slice(hash + 1), location: words.length });
    }
    for (const { word, isMarked } of [
      ...wordsIn(unseen).map((one) => ({ ...one, word: asUnseen(one.word) })),
      ...wordsIn(text),
    ]) {
      if (isMarked || waysTo(word).some((way) => terms.includes(way))) matching.push(words.length);
      words.push(word);
    }
  }
  const known = PAGE_KINDS.find((one) => one === kind);
  return {
    matching,
    fragment: {
      url: new URL(page, 'http://localhost').pathname,
      raw_content: words.join(' ').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
      anchors,
      meta: {
        title,
        [META.kind]: known && PAGE_KIND_WORDS[known],
        [META.outlet]: outlet ?? undefined,
        [META.published]: dateInWords ?? undefined,
        [META.sureness]: sureness ?? undefined,
      },
    },
  };
}

/** The words of a text, and which of them have something in them that is marked; what is marked may be several. */
function wordsIn(marked: string): { word: string; isMarked: boolean }[] {
  let isInside = false;
  return marked.split(/\s+/u).flatMap((part) => {
    const isMarked = isInside || part.includes(MARKED.start);
    const last = Math.max(part.lastIndexOf(MARKED.start), part.lastIndexOf(MARKED.end));
    if (last >= 0) isInside = part[last] === MARKED.start;
    const word = part.replaceAll(MARKED.start, '').replaceAll(MARKED.end, '');
    return word === '' ? [] : [{ word, isMarked }];
  });
}
