/** How files of other kinds begin, and what to say of them. */
const SIGNATURES: [name: string, bytes: number[], offset?: number][] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a picture', [0xff, 0xd8, 0xff]],
  ['a picture', [0x47, 0x49, 0x46, 0x38]],
  ['a picture', [0x57, 0x45, 0x42, 0x50], 8],
  ['a document of a word processor, or another packed file', [0x50, 0x4b, 0x03, 0x04]],
  ['a document of a word processor', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a packed file', [0x1f, 0x8b]],
];
const UTF_16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** What some bytes are that are no text in UTF-8, and what to do. */
export function whatElse(bytes: Uint8Array): string {
  const beginsWith = (signature: number[], offset = 0) =>
    signature.every((byte, index) => bytes[offset + index] === byte);
  const [name] = SIGNATURES.find(([, signature, offset]) => beginsWith(signature, offset)) ?? [];
  if (name !== undefined)
    return `This is ${name}, not a text. Keep it elsewhere, and write what it says in a text file.`;
  if (UTF_16.some((mark) => beginsWith(mark))) {
    return 'This is text in UTF-16. Save the file with the encoding UTF-8.';
  }
  return 'This is not UTF-8 text. Save the file with the encoding UTF-8.';
}
