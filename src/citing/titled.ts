import { citing as words } from '../words/index.ts';
import type { CslItem } from './csl-item.ts';
import { dateIn } from './style-parts.ts';

/**
 * A work as reference managers list it, which need a title: its own, or, in brackets, what is known of a piece whose
 * headline is not.
 */
export function titled(item: CslItem): CslItem & { title: string } {
  const { title, issued } = item;
  const day = issued && dateIn(words.chicagoDate, issued);
  return { ...item, title: title ?? words.untitledIn(item['container-title'], day) };
}
