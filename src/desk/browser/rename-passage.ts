import { ID } from '../../model/ids.ts';
import { listId } from './field-node.ts';

/**
 * Has the fields of a form that refer to a passage follow its new id.
 *
 * @param article the name of the article, which notes may have before the passage
 * @returns how many fields were changed
 */
export function renamePassage(
  form: HTMLElement,
  article: string,
  was: string,
  now: string,
): number {
  const own = ID.test(article) ? `(?:${article})?` : '';
  const cited = new RegExp(`(@${own}#)${was}(?![a-z0-9-])`, 'g');
  const inNotes = (text: string) =>
    text.replace(/\[[^\]]*\]/g, (note) => note.replace(cited, `$1${now}`));
  let changed = 0;
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'input, textarea',
  )) {
    const renamed =
      control.getAttribute('list') === listId('passage')
        ? control.value.replace(/[^\s,]+/g, (id) => (id === was ? now : id))
        : control instanceof HTMLTextAreaElement
          ? inNotes(control.value)
          : control.value;
    if (renamed === control.value) continue;
    control.value = renamed;
    changed += 1;
  }
  return changed;
}
