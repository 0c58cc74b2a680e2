const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML has it. */
export function htmlOf(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** A link. */
export function linkTo(address: string, words: string): string {
  return `<a href="${htmlOf(address)}">${htmlOf(words)}</a>`;
}

/** A paragraph that is read from the side of its own letters, in whatever a reader of feeds puts it. @param html its parts */
export function paragraph(...html: string[]): string {
  return `<p dir="auto">${html.join(' ')}</p>`;
}
