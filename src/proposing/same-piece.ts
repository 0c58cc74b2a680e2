import { addressKey } from '../model/address-key.ts';
import { wordsKey } from '../model/names/fold.ts';
import type { KnownArticle } from './knowledge.ts';

/** An article that may be of the same original, and what says so. */
export interface SamePiece {
  article: string;
  why: string;
}

const SHINGLE = 5;
const LEAST_SHARE = 0.5;
const LEAST_ANCHORS = 3;

/**
 * Articles that are already here of the same original: at the same address, under the same headline of the same outlet,
 * with the same words, or whose passages quote from it.
 */
export function samePieces(
  piece: {
    text: string;
    url?: string | undefined;
    title?: string | undefined;
    outlet?: string | undefined;
  },
  articles: KnownArticle[],
): SamePiece[] {
  const words = wordsKey(piece.text);
  const address = piece.url === undefined ? undefined : pageAt(piece.url);
  const shingles = shinglesOf(words);
  return articles.flatMap(({ id, addresses, originalTitle, outlet, text, anchors }) => {
    if (address !== undefined && addresses.some((other) => pageAt(other) === address)) {
      return [{ article: id, why: 'It has the same address.' }];
    }
    if (
      piece.title !== undefined &&
      originalTitle !== undefined &&
      wordsKey(piece.title) === wordsKey(originalTitle) &&
      (piece.outlet === undefined || piece.outlet === outlet)
    ) {
      return [{ article: id, why: 'It has the same headline.' }];
    }
    const quoted = anchors.filter((anchor) => ` ${words} `.includes(` ${wordsKey(anchor)} `));
    if (anchors.length >= LEAST_ANCHORS && quoted.length / anchors.length >= LEAST_SHARE) {
      return [
        {
          article: id,
          why: `${quoted.length} of the ${anchors.length} places that it quotes are in this text.`,
        },
      ];
    }
    const own = shinglesOf(wordsKey(text));
    const least = Math.min(own.size, shingles.size);
    const share = least === 0 ? 0 : own.intersection(shingles).size / least;
    return share >= LEAST_SHARE
      ? [{ article: id, why: `${Math.round(share * 100)} percent of its words are the same.` }]
      : [];
  });
}

/** What addresses of one page have in common, whatever their capitals. */
function pageAt(address: string): string | undefined {
  return addressKey(address)?.toLowerCase();
}

function shinglesOf(words: string): Set<string> {
  const all = words.split(' ');
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE <= all.length; at++) {
    shingles.add(all.slice(at, at + SHINGLE).join(' '));
  }
  return shingles;
}
