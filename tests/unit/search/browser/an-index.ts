import { isMadeWord } from '../../../../src/model/names/mention-word.ts';
import type { PagefindClient } from '../../../../src/search/browser/pagefind-client.ts';
import type { FoundPage } from '../../../../src/search/query/full-text.ts';

/**
 * An index of whole texts that answers for words as Pagefind does: with what begins like a word, or with the
 * longest word that it begins with; of several it leaves out those that no page has. It knows no stems but
 * the plural.
 */
export function anIndex(pages: Record<string, string>): PagefindClient {
  const stem = (word: string) => (isMadeWord(word) ? word : word.replace(/s$/, ''));
  const texts = Object.entries(pages).map(([id, text]) => ({ id, words: text.split(' ') }));
  const all = [...new Set(texts.flatMap(({ words }) => words.map(stem)))];
  const formsOf = (word: string): string[] => {
    const longer = all.filter((one) => one.startsWith(stem(word)));
    if (longer.length > 0) return longer;
    const shorter = all.filter((one) => stem(word).startsWith(one));
    return shorter.sort((a, b) => b.length - a.length).slice(0, 1);
  };
  const pageOf = (id: string, words: string[], forms: string[]): FoundPage => ({
    id,
    score: 1,
    words: words.flatMap((word, place) => (forms.includes(stem(word)) ? [place] : [])),
    data: () =>
      Promise.resolve({ url: `/${id}/`, raw_content: words.join(' '), meta: {}, anchors: [] }),
  });
  return {
    preload: () => Promise.resolve(),
    search(term, { filters }) {
      const isExact = term.startsWith('"');
      const asked = term.replaceAll('"', '').split(' ');
      const forms = asked.map((word) => (isExact ? [stem(word)] : formsOf(word)));
      const known = isExact ? forms : forms.filter((one) => one.length > 0);
      const found = texts.filter(
        ({ words }) =>
          known.length > 0 && known.every((one) => words.some((word) => one.includes(stem(word)))),
      );
      return Promise.resolve({
        results:
          Object.keys(filters).length > 0
            ? []
            : found.map(({ id, words }) => pageOf(id, words, known.flat())),
        unfilteredResultCount: found.length,
        filters: {},
      });
    },
  };
}
