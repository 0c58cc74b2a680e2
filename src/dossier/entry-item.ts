import { anchor, button, element } from '../browser/elements.ts';
import { FORMATS } from '../citing/formats.ts';
import { dossier as words } from '../words/index.ts';
import { type FoundEntry, textOf } from './dossier-files.ts';
import { CLASSES } from './markup.ts';

/** What a reader can do with a collected passage. */
export interface EntryActions {
  /** Whether it is looked at only. */
  isReadOnly: boolean;
  note: (text: string) => void;
  move: (by: -1 | 1) => void;
  takeOut: () => void;
}

/** A collected passage in the list: its text, where it stands, the reader's note. */
export function entryItem(
  collected: FoundEntry,
  root: string,
  { isReadOnly, note, move, takeOut }: EntryActions,
): HTMLLIElement {
  const { entry, found } = collected;
  const passage = entry.passage.replaceAll('-', ' ');
  const named = words.passageOf(found?.ours.title ?? entry.article, passage);
  const text = element('textarea', 'bg-paper');
  text.value = entry.note;
  text.readOnly = isReadOnly;
  text.setAttribute('aria-label', words.noteOf(named));
  text.addEventListener('change', () => {
    note(text.value.trim());
  });
  const act = (label: string, does: () => void) => {
    const made = button(label, does);
    made.setAttribute('aria-label', words.act(label, named));
    return made;
  };
  return element(
    'li',
    CLASSES.entry,
    element('blockquote', '', textOf(collected)),
    element(
      'p',
      'font-ui text-note mt-2',
      anchor(`${root}articles/${entry.article}/#${entry.passage}`, named),
    ),
    ...(found?.original
      ? [element('p', 'font-ui text-note text-quiet', FORMATS.chicago(found.original))]
      : []),
    element('label', 'mt-2 block', words.note, text),
    ...(isReadOnly
      ? []
      : [
          element(
            'div',
            CLASSES.actions,
            act(words.up, () => {
              move(-1);
            }),
            act(words.down, () => {
              move(1);
            }),
            act(words.takeOut, takeOut),
          ),
        ]),
  );
}
