import type { ContentFile } from '../files/content-file.ts';
import type { Edit } from './rule.ts';

/**
 * Other words in the body of an article.
 *
 * @param offset where they begin, in UTF-16 units of its Markdown
 * @param length how much goes
 */
export function inBody(file: ContentFile, offset: number, length: number, text: string): Edit {
  const start = (file.text?.length ?? 0) - (file.body?.markdown.length ?? 0);
  return { replace: [{ offset: start + offset, length, text }] };
}
