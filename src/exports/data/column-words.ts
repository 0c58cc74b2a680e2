import { data } from '../../words/index.ts';
import type { FlatColumn } from '../record/flat.ts';

/** What a column means, in the language of the desk. */
export function columnWords({ of, bound }: FlatColumn): string {
  const words = (data.columns as Record<string, string>)[of] ?? of;
  return bound ? data[bound](words) : words;
}
