import { button, element } from '../../browser/elements.ts';
import { words } from '../shared/words.ts';

/** A dialog of the desk, open until it is left or what it is for is done. */
export interface DeskDialog {
  close(): void;
  /** Does something, and says in the dialog what keeps it from being done. */
  trying(doing: () => Promise<void>): Promise<void>;
}

/**
 * Opens a dialog.
 *
 * @param parts what stands in it
 * @param act what its button is called and does
 * @param note what stands below the buttons
 */
export function openDeskDialog(
  heading: string,
  parts: HTMLElement[],
  act: { label: string; does: () => Promise<void> },
  note?: HTMLElement,
): DeskDialog {
  const said = element('p', 'desk-said');
  said.role = 'alert';
  const trying = async (doing: () => Promise<void>) => {
    try {
      said.textContent = '';
      await doing();
    } catch (error) {
      said.textContent = error instanceof Error ? error.message : String(error);
    }
  };
  const doIt = button(act.label, () => void trying(act.does));
  doIt.className = 'desk-save';
  const leave = button(words.leave, () => {
    dialog.close();
  });
  const dialog = element(
    'dialog',
    'desk-dialog',
    element('h2', '', heading),
    ...parts,
    said,
    element('div', 'desk-buttons', doIt, leave),
    ...(note ? [note] : []),
  );
  dialog.ariaLabel = heading;
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.querySelector('article-desk')?.append(dialog);
  dialog.showModal();
  return {
    close: () => {
      dialog.close();
    },
    trying,
  };
}
