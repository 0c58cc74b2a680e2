import { inOneLine } from './one-line.ts';
import type { Edit } from './rule.ts';

const LONGEST = 60;

/**
 * What an edit does, in words: `added "lakeend" to "entities"`.
 *
 * @param text of the file before it
 */
export function editWords(edit: Edit, text = ''): string {
  if ('rename' in edit) return `renamed it ${edit.rename}`;
  if ('list' in edit) {
    const { entry, list } = edit;
    const words = typeof entry === 'string' ? entry : Object.values(entry).join(', ');
    return `added ${shown(words)} to "${list.join(', ')}"`;
  }
  const [first, ...others] = edit.replace;
  if (!first) return 'changed nothing';
  const { offset, length, text: written } = first;
  const gone = text.slice(offset, offset + length);
  const more = others.length > 0 ? `, and so in ${others.length} more` : '';
  if (gone === '') return `wrote ${shown(written)}${more}`;
  return written === ''
    ? `took ${shown(gone)} out${more}`
    : `wrote ${shown(written)} for ${shown(gone)}${more}`;
}

/** Words in quotation marks; what is not seen, by its name. */
function shown(words: string): string {
  if (/^\t+$/.test(words)) return words.length === 1 ? 'a tab' : `${words.length} tabs`;
  if (/^ +$/.test(words)) return words.length === 1 ? 'a space' : `${words.length} spaces`;
  if (words.trim() === '') return 'blank lines';
  const line = inOneLine(words.trim());
  return line.length > LONGEST ? `"${line.slice(0, LONGEST)}…"` : `"${line}"`;
}
