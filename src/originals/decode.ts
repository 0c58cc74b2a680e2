import { UnreadableOriginal } from './unreadable-original.ts';

const MARKS: [bytes: number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i;
const HEAD_BYTES = 4096;
/** Code pages of scripts, with the letters that are commonest in each. */
const CODE_PAGES: [encoding: string, letters: RegExp, common: RegExp][] = [
  ['windows-1251', /\p{Script=Cyrillic}/gu, /[оеаинт]/gu],
  ['windows-1256', /\p{Script=Arabic}/gu, /[اليمونر]/gu],
];
/** Of the letters of a text in another script than Latin, so many have a high byte. */
const MOSTLY = 0.4;

/**
 * Text from bytes, whatever wrote them: by their mark, as UTF-8 where they are, by what a page declares, or in the code
 * page of Windows that fits. Lines end in line feeds.
 *
 * @throws {UnreadableOriginal} when they are no text
 */
export function decode(name: string, bytes: Uint8Array): string {
  const mark = MARKS.find(([start]) => start.every((byte, index) => bytes[index] === byte));
  const text = mark
    ? new TextDecoder(mark[1]).decode(bytes)
    : (asUtf8(bytes) ?? new TextDecoder(encodingOf(bytes)).decode(bytes));
  if (text.includes('\0')) {
    throw new UnreadableOriginal(
      `${name} is no text: there are bytes in it that no letter has. Copy the text into a file that ends in .txt.`,
    );
  }
  return text.replace(/\r\n?/g, '\n');
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function encodingOf(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const [, inMeta, inXml] = DECLARED.exec(head) ?? [];
  const declared = inMeta ?? inXml;
  if (declared !== undefined && isEncoding(declared) && !/^utf-?8$/i.test(declared))
    return declared;
  const letters = new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\x00-\x40\x5b-\x60\x7b-\x7f]/g, '');
  const high = letters.replace(/[A-Za-z]/g, '').length;
  if (high / Math.max(letters.length, 1) < MOSTLY) return 'windows-1252';
  const [best] = CODE_PAGES.map(([encoding, script, common]) => {
    const text = new TextDecoder(encoding).decode(bytes);
    return {
      encoding,
      score: (text.match(script)?.length ?? 0) + 2 * (text.match(common)?.length ?? 0),
    };
  }).sort((a, b) => b.score - a.score);
  return best?.encoding ?? 'windows-1252';
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
