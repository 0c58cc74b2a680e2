import { createHash } from 'node:crypto';

/** Of the ids that are made here, and of no others. */
const NAMESPACE = Buffer.from('3d1c0f6e8a544b0c9a5be2f7c6d10e42', 'hex');

/**
 * The id of what stands at a path of a desk, as a UUID made of both names (version 5). A `tag:` would need a domain or
 * address for mail, and an address of the site is not known in every build and can change; the name of the desk and
 * the ids in its paths do not.
 *
 * @param desk its name
 * @param path from the root of the site
 * @see https://www.rfc-editor.org/rfc/rfc9562#section-5.5
 */
export function urnOf(desk: string, path: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(`${desk}${path}`).digest();
  bytes[6] = (bytes.readUInt8(6) & 0x0f) | 0x50;
  bytes[8] = (bytes.readUInt8(8) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
