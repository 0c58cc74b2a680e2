import { ID } from '../../model/ids.ts';
import { renamedThing } from '../shared/renamed-thing.ts';
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
  return changeControls(form, (control) =>
    control.getAttribute('list') === listId('passage')
      ? renamedThing(control.value, was, now, true)
      : control instanceof HTMLTextAreaElement
        ? inNotes(control.value)
        : control.value,
  );
}

/** Has the fields of a form that refer to a thing follow the id under which its file was made. */
export function renameThing(form: HTMLElement, was: string, now: string): void {
  const others = ['passage', 'article'].map(listId);
  changeControls(form, (control) => {
    const list = control.getAttribute('list');
    if (list !== null && others.includes(list)) return control.value;
    return renamedThing(control.value, was, now, list !== null);
  });
}

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** @returns how many fields were changed */
function changeControls(form: HTMLElement, changed: (control: TextControl) => string): number {
  let count = 0;
  for (const control of form.querySelectorAll<TextControl>('input, textarea')) {
    const value = changed(control);
    if (value === control.value) continue;
    control.value = value;
    count += 1;
  }
  return count;
}
