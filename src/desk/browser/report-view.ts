import { element } from '../../browser/elements.ts';
import type { ChosenWords } from '../shared/chosen-words.ts';
import type { ReadReport } from '../shared/messages.ts';
import { words } from '../shared/words.ts';

const HIGHLIGHT = 'desk-proposal';

/**
 * The text of a report, to be read and to choose words in. It takes the keys of a text field, so that words can be
 * chosen without a mouse, and takes no changes.
 */
export class ReportView {
  readonly element = element('div', 'desk-report');
  #report: Pick<ReadReport, 'text' | 'paragraphs'> = { text: '', paragraphs: [] };
  #chosen: ChosenWords | undefined;

  /** @param onChoose called when other words are chosen */
  constructor(onChoose: (chosen: ChosenWords | undefined) => void) {
    this.element.contentEditable = 'true';
    this.element.spellcheck = false;
    this.element.role = 'textbox';
    this.element.ariaMultiLine = 'true';
    this.element.ariaReadOnly = 'true';
    this.element.ariaLabel = words.textOfReport;
    for (const change of ['beforeinput', 'drop', 'paste', 'cut']) {
      this.element.addEventListener(change, (event) => {
        event.preventDefault();
      });
    }
    document.addEventListener('selectionchange', () => {
      const chosen = this.#chosenNow();
      if (!chosen && !this.#chosen) return;
      this.#chosen = chosen;
      onChoose(chosen);
    });
  }

  get chosen(): ChosenWords | undefined {
    return this.#chosen;
  }

  show({ text, paragraphs }: Pick<ReadReport, 'text' | 'paragraphs'>): void {
    this.#report = { text, paragraphs };
    this.#chosen = undefined;
    let at = 0;
    const lines = text.split('\n').flatMap((line, index) => {
      const start = at;
      at += line.length + 1;
      if (line.trim() === '') return [];
      const shown = element('p', paragraphs[index] ? '' : 'desk-quiet-line', line);
      shown.dataset.start = String(start);
      return [shown];
    });
    this.element.replaceChildren(...lines);
  }

  /** The number of the paragraph in which something stands. */
  paragraphAt(offset: number): number | undefined {
    const line = this.#report.text.slice(0, offset).split('\n').length - 1;
    const number = this.#report.paragraphs[line] ?? 0;
    return number > 0 ? number : undefined;
  }

  /** Marks places in the text and brings the first into view; none to mark nothing. */
  mark(places: { start: number; end: number }[]): void {
    const ranges = places.flatMap((place) => this.#rangeOf(place) ?? []);
    if (ranges.length === 0) {
      CSS.highlights.delete(HIGHLIGHT);
      return;
    }
    CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
    const first = ranges[0]?.getBoundingClientRect();
    const box = this.element.getBoundingClientRect();
    if (first && (first.top < box.top || first.bottom > box.bottom)) {
      this.element.scrollTop += first.top - box.top - box.height / 3;
    }
  }

  #rangeOf({ start, end }: { start: number; end: number }): Range | undefined {
    const line = [...this.element.children].find((one): one is HTMLElement => {
      const from = Number((one as HTMLElement).dataset.start);
      return start >= from && start < from + one.textContent.length;
    });
    const node = line?.firstChild;
    if (!line || !node) return undefined;
    const from = Number(line.dataset.start);
    const range = new Range();
    range.setStart(node, start - from);
    range.setEnd(node, Math.min(end - from, line.textContent.length));
    return range;
  }

  #chosenNow(): ChosenWords | undefined {
    const selection = getSelection();
    if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
    const range = selection.getRangeAt(0);
    if (!this.element.contains(range.commonAncestorContainer)) return undefined;
    const [from, to] = [
      this.#offsetOf(range.startContainer, range.startOffset),
      this.#offsetOf(range.endContainer, range.endOffset),
    ];
    const text = this.#report.text.slice(from, to);
    const start = from + (text.length - text.trimStart().length);
    const trimmed = text.trim();
    return trimmed === '' ? undefined : { text: trimmed, start, end: start + trimmed.length };
  }

  /** Where a place of the page is in the text. */
  #offsetOf(node: Node, offset: number): number {
    const lines = [...this.element.children] as HTMLElement[];
    if (node === this.element) {
      const line = lines[offset];
      return line ? Number(line.dataset.start) : this.#report.text.length;
    }
    const line = lines.find((one) => one.contains(node));
    if (!line) return 0;
    const before = new Range();
    before.setStart(line, 0);
    before.setEnd(node, offset);
    return Number(line.dataset.start) + before.toString().length;
  }
}
