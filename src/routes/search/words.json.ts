import { corpus } from '../../corpus/index.ts';
import { namesByUse } from '../../corpus/names.ts';
import type { KnownWords } from '../../search/query/nearest.ts';
import { writtenWords } from '../../search/query/words.ts';

/** Rarer words of a large corpus are left out: the file is loaded where a search finds little. */
const MOST_WORDS = 20_000;

/** Every word of the names and passages, those of the text most frequent first. */
export async function GET(): Promise<Response> {
  const all = await corpus();
  const counts = new Map<string, number>();
  for (const { passages } of all.articles) {
    for (const word of passages.flatMap(({ text }) => writtenWords(text))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const names = new Set(
    [...all.things.values()].flatMap((thing) => namesByUse(all, thing).flatMap(writtenWords)),
  );
  const known: KnownWords = {
    names: [...names],
    text: [...counts]
      .filter(([word]) => !names.has(word) && /\p{L}{4}/u.test(word))
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_WORDS)
      .map(([word]) => word),
  };
  return Response.json(known);
}
