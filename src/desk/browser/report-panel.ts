import { button, element } from '../../browser/elements.ts';
import { words } from '../shared/words.ts';
import { labelled } from './labelled.ts';

const MOST_BYTES = 6_000_000;
const PASTED_TYPE = 'text/plain';

/** Takes a report in: pasted into a field, dropped as a file, or opened. */
export class ReportPanel {
  readonly element: HTMLDetailsElement;

  /**
   * @param read called with the name and the bytes of what was given
   * @param complain called with what cannot be read
   */
  constructor(read: (name: string, file: Blob) => void, complain: (message: string) => void) {
    const take = (name: string, file: Blob) => {
      if (file.size > MOST_BYTES) complain(words.tooLarge(name));
      else read(name, file);
    };
    const field = element('textarea', 'desk-paste');
    const file = element('input', '');
    file.type = 'file';
    file.accept = '.txt,.html,.htm,.md,text/plain,text/html';
    file.addEventListener('change', () => {
      const [chosen] = file.files ?? [];
      if (chosen) take(chosen.name, chosen);
      // The same file can be opened again when it has changed.
      file.value = '';
    });
    const readPasted = button(words.readPasted, () => {
      take(words.pasted, new Blob([field.value], { type: PASTED_TYPE }));
    });
    this.element = element(
      'details',
      'desk-intake',
      element('summary', '', words.report),
      element('p', 'desk-note', words.reportHelp),
      labelled({ label: words.paste, help: '' }, field),
      readPasted,
      labelled({ label: words.openFile, help: '' }, file),
      element('p', 'desk-note', words.orDrop),
    );
    this.element.open = true;
    // A file that falls beside the frame would take the place of the page.
    for (const event of ['dragover', 'drop'] as const) {
      addEventListener(event, (dropped) => {
        if (!dropped.dataTransfer?.types.includes('Files') || dropped.defaultPrevented) return;
        dropped.preventDefault();
        dropped.dataTransfer.dropEffect = 'none';
        if (event === 'drop') complain(words.dropInFrame);
      });
    }
    this.element.addEventListener('dragover', (event) => {
      event.preventDefault();
      this.element.classList.add('is-over');
    });
    this.element.addEventListener('dragleave', () => {
      this.element.classList.remove('is-over');
    });
    this.element.addEventListener('drop', (event) => {
      event.preventDefault();
      this.element.classList.remove('is-over');
      const [dropped] = event.dataTransfer?.files ?? [];
      const text = event.dataTransfer?.getData(PASTED_TYPE) ?? '';
      if (dropped) take(dropped.name, dropped);
      else if (text !== '') take(words.pasted, new Blob([text], { type: PASTED_TYPE }));
    });
  }
}
