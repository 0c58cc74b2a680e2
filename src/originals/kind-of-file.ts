import { UnreadableOriginal } from './unreadable-original.ts';

const COPY_TEXT = 'Copy its text into a file that ends in .txt, or give the saved web page.';

/** Kinds of file that hold no plain text, by their first bytes. */
const OTHERS: [start: string, what: string, wayOut: string][] = [
  ['%PDF', 'a PDF', COPY_TEXT],
  ['\x89PNG', 'a picture', `Type out what it says. ${COPY_TEXT}`],
  ['\xFF\xD8\xFF', 'a picture', `Type out what it says. ${COPY_TEXT}`],
  ['GIF8', 'a picture', `Type out what it says. ${COPY_TEXT}`],
  ['RIFF', 'a picture or a recording', COPY_TEXT],
  ['PK\x03\x04', 'an archive or a document of a word processor', `Open it. ${COPY_TEXT}`],
  ['\xD0\xCF\x11\xE0', 'a document of a word processor', `Open it. ${COPY_TEXT}`],
  ['{\\rtf', 'a document of a word processor', `Open it. ${COPY_TEXT}`],
  ['\x1F\x8B', 'a compressed file', 'Unpack it first.'],
];
const LONGEST_START = 8;

/** @throws {UnreadableOriginal} when a file is of a kind that holds no text that can be read here */
export function refuseOtherKinds(name: string, bytes: Uint8Array): void {
  const start = String.fromCharCode(...bytes.subarray(0, LONGEST_START));
  const other = OTHERS.find(([sign]) => start.startsWith(sign));
  if (other) {
    throw new UnreadableOriginal(
      `${name} is ${other[1]}; text or a web page was expected. ${other[2]}`,
    );
  }
}
