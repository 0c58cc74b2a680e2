import { createHash } from 'node:crypto';

/** The SHA-256 of some words in hexadecimal; how lines break and how wide spaces are does not count. */
export function fingerprintOf(words: string): string {
  const plain = words.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return createHash('sha256').update(plain).digest('hex');
}
