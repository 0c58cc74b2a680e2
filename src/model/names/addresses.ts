/** Where an address stands in a text, in UTF-16 units. */
export interface AddressPlace {
  start: number;
  end: number;
}

const LABEL = String.raw`[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}_-]*[\p{L}\p{M}\p{N}])?`;
const NO_WORD_BEFORE = String.raw`(?<![\p{L}\p{M}\p{N}_])`;
const IN_ADDRESS = String.raw`[^\s<>"“”«»]*[^\s<>"“”«»()\[\].,;:!?'’…]`;

const ADDRESS = new RegExp(
  [
    // https://example.org/orel, www.example.org/orel
    String.raw`${NO_WORD_BEFORE}(?:[A-Za-z][A-Za-z\d+.-]*:\/\/|[Ww]{3}\.)${IN_ADDRESS}`,
    // info@example.org, orel@example
    String.raw`${NO_WORD_BEFORE}[\p{L}\p{N}][\p{L}\p{M}\p{N}._%+-]*[@＠]${LABEL}(?:\.${LABEL})*`,
    // @orel, @orel@example.org, #orel
    String.raw`${NO_WORD_BEFORE}[@＠#＃]${LABEL}(?:[@.]${LABEL})*`,
    // orel.example.org, example.org/orel: the last word is in lower case, or the point may end a sentence
    String.raw`${NO_WORD_BEFORE}(?:${LABEL}\.)+\p{Ll}{2,}(?![\p{L}\p{M}\p{N}_-])(?:[/:?#]${IN_ADDRESS})?`,
  ].join('|'),
  'gu',
);

/** Where web and mail addresses, handles and hashtags stand in a text, in order. */
export function addressesIn(text: string): AddressPlace[] {
  return [...text.matchAll(ADDRESS)].map(({ 0: address, index }) => ({
    start: index,
    end: index + address.length,
  }));
}
