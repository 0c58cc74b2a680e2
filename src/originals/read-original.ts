import type { Original } from '../proposing/knowledge.ts';
import { decode } from './decode.ts';
import { refuseOtherKinds } from './kind-of-file.ts';
import { readPage } from './read-page.ts';
import { UnreadableOriginal } from './unreadable-original.ts';
import { unwrappedLines } from './unwrapped-lines.ts';

const MOST_BYTES = 20_000_000;
const MOST_CHARACTERS = 100_000;
const SHOWS_PAGE =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i;

/**
 * A published piece from a file that an editor has of it: plain text or a saved web page, in any encoding.
 *
 * @param name of the file, for messages
 * @throws {UnreadableOriginal} that says what was found and what would do
 */
export async function readOriginal(name: string, bytes: Uint8Array): Promise<Original> {
  if (bytes.length > MOST_BYTES) throw tooLong(name, `${Math.round(bytes.length / 1e6)} MB`);
  refuseOtherKinds(name, bytes);
  const text = decode(name, bytes);
  if (text.trim() === '') {
    throw new UnreadableOriginal(`${name} is empty. Copy the text of the piece into it.`);
  }
  if (
    /^(?:MIME-Version|From|Snapshot-Content-Location):/m.test(text.slice(0, 500)) &&
    text.slice(0, 2000).includes('multipart/related')
  ) {
    throw new UnreadableOriginal(
      `${name} is a web archive (MHTML). Save the page as HTML, or copy its text into a file that ends in .txt.`,
    );
  }
  const original = SHOWS_PAGE.test(text)
    ? await readPage(name, text)
    : { text: unwrappedLines(text.replace(/[^\S\n]+/gu, ' ')) };
  if (original.text.length > MOST_CHARACTERS) {
    throw tooLong(name, `${original.text.length.toLocaleString('en')} characters of text`);
  }
  return original;
}

function tooLong(name: string, size: string): UnreadableOriginal {
  return new UnreadableOriginal(
    `${name} is too long for one article: ${size}; at most ${MOST_CHARACTERS.toLocaleString('en')} characters are read. Give one piece alone.`,
  );
}
