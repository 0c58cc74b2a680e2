import { anchor, button, element } from '../../browser/elements.ts';
import { entryOf, isShort } from '../shared/chosen-words.ts';
import type { Chip } from '../shared/chip.ts';
import type { ArticleState, Checked, Opened, ReadReport, Saved } from '../shared/messages.ts';
import { countWords, LONGEST_QUOTATION } from '../../model/quotations.ts';
import { words } from '../shared/words.ts';
import { ArticleForm } from './article-form.ts';
import { askServer, NotDone, type ServerPlace } from './ask-server.ts';
import { ChooseBar, type Made } from './choose-bar.ts';
import type { FieldPlace, FormContext } from './field-node.ts';
import { FindingList } from './finding-list.ts';
import { forgetWork, keepWork, keptWork } from './kept-work.ts';
import { nodeFor } from './node-for.ts';
import { ProposalList } from './proposal-list.ts';
import { ReportPanel } from './report-panel.ts';
import { ReportView } from './report-view.ts';
import { stayOnReload } from './stay-on-reload.ts';

const PAUSE_MS = 400;

/**
 * `<article-desk>`: the report on one side, the digest on the other. What is written is checked by the server while
 * one writes, and is kept in the tab until it is saved.
 */
class ArticleDesk extends HTMLElement {
  readonly #server: ServerPlace = {
    base: this.dataset.base ?? '/',
    token: this.dataset.token ?? '',
  };
  #opens = new URLSearchParams(location.search).get('article') ?? undefined;
  readonly #status = element('p', 'desk-status', words.loading);
  readonly #help = element('p', 'desk-help-line');
  readonly #digest = element('div', 'desk-digest');
  readonly #preview = element('div', 'digest');
  readonly #save = button(words.save, () => void this.#saveIt());
  readonly #view = new ReportView((chosen) => {
    this.#choose.show(chosen);
  });
  readonly #choose = new ChooseBar((made) => {
    this.#make(made);
  });
  readonly #intake = new ReportPanel(
    (name, file) => void this.#read(name, file),
    (message) => {
      this.#say(message);
    },
  );
  readonly #findings = new FindingList(this.#digest);
  readonly #proposals = new ProposalList({
    accept: (chip) => {
      this.#accept(chip);
    },
    takeBack: (chip) => {
      for (const addition of chip.adds) this.#form?.takeBack(addition, chip.paragraph);
    },
    change: (chip) => {
      this.#placeByChip.get(chip.id)?.control.focus();
    },
    point: (chip) => {
      this.#view.mark(chip?.places ?? []);
    },
    say: (text) => {
      this.#say(text);
    },
    changed: () => {
      this.#changed();
    },
  });
  readonly #placeByChip = new Map<string, FieldPlace>();
  readonly #reading = element(
    'div',
    'desk-reading',
    element('p', 'desk-note', words.textHelp),
    this.#view.element,
    this.#choose.element,
  );
  #opened: Opened | undefined;
  #form: ArticleForm | undefined;
  #report: ReadReport | undefined;
  #isTouched = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: AbortController | undefined;

  readonly #context: FormContext = {
    make: (field, value, name) => nodeFor(field, value, this.#context, name),
    changed: () => {
      this.#changed();
    },
    say: (text) => {
      this.#say(text);
    },
  };

  connectedCallback(): void {
    stayOnReload();
    this.#layOut();
    void this.#open();
  }

  #layOut(): void {
    this.#status.role = 'status';
    this.#reading.hidden = true;
    this.#save.className = 'desk-save';
    const anew = button(words.startAnew, () => {
      forgetWork(this.#opens);
      location.reload();
    });
    anew.className = 'desk-quiet';
    const bar = element('div', 'desk-bar', this.#help, this.#status, this.#save, anew);
    const preview = element(
      'section',
      '',
      element('h2', '', words.preview),
      element('p', 'desk-note', words.previewHelp),
      this.#preview,
    );
    const left = element(
      'div',
      'desk-left',
      this.#intake.element,
      this.#reading,
      this.#proposals.element,
    );
    const right = element(
      'div',
      'desk-right',
      element('h2', '', this.#opens === undefined ? words.digest : words.editing(this.#opens)),
      this.#digest,
      this.#findings.element,
      preview,
    );
    this.append(element('div', 'desk-sides', left, right), bar);
    this.#digest.addEventListener('input', () => {
      this.#changed();
    });
    this.#digest.addEventListener('focusin', ({ target }) => {
      const field = (target as HTMLElement).closest('.desk-field');
      this.#help.textContent = field?.querySelector('.desk-help')?.textContent ?? '';
    });
  }

  async #open(): Promise<void> {
    await this.#trying(async () => {
      this.#opened = await this.#ask<Opened>(
        'open',
        this.#opens === undefined ? {} : { id: this.#opens },
      );
      const kept = keptWork(this.#opens);
      this.#showForm(kept?.article ?? this.#opened.article);
      if (kept?.report) this.#showReport(kept.report, kept.accepted, kept.dismissed);
      this.#isTouched = kept !== undefined;
      this.#say(kept ? words.restored : '');
      // An empty form has nothing to be told.
      if (kept || this.#opens !== undefined) await this.#check();
    });
  }

  #showForm(article: ArticleState): void {
    if (!this.#opened) return;
    this.#form = new ArticleForm(this.#opened, article, this.#context);
    this.#digest.replaceChildren(this.#form.element);
    this.#save.textContent = article.isWritten ? words.save : words.saveDraft;
  }

  async #read(name: string, file: Blob): Promise<void> {
    await this.#trying(async () => {
      const published = this.#form?.published() ?? '';
      const report = await this.#ask<ReadReport>('read', file, {
        name,
        ...(published !== '' && { published }),
      });
      const isNew = this.#form?.state().isWritten === false;
      const isKept = this.#isTouched || !isNew;
      if (!isKept) this.#showForm(report.article);
      this.#showReport(report);
      const paragraphs = report.paragraphs.filter(Boolean).length;
      this.#say(
        [
          words.read(paragraphs, report.chips.length),
          ...report.notes,
          ...(isKept ? [words.formKept] : []),
        ].join(' '),
      );
      this.#view.element.focus();
      this.#changed();
    });
  }

  #showReport(report: ReadReport, accepted: string[] = [], dismissed: string[] = []): void {
    this.#report = report;
    this.#intake.element.open = false;
    this.#reading.hidden = false;
    this.#view.show(report);
    this.#choose.show(undefined);
    this.#proposals.show(report.chips, accepted, dismissed);
  }

  #accept(chip: Chip): void {
    for (const addition of chip.adds) {
      const place = this.#form?.add(addition, chip.paragraph);
      if (place) this.#placeByChip.set(chip.id, place);
    }
  }

  /** Makes something of the words that are chosen in the report. */
  #make(made: Made): void {
    const { chosen } = this.#view;
    if (!chosen || !this.#form) {
      this.#say(words.chooseFirst);
      return;
    }
    const paragraph = this.#view.paragraphAt(chosen.start);
    if (made === 'quotation') {
      if (!isShort(chosen.text)) {
        this.#say(words.quotationTooLong(countWords(chosen.text), LONGEST_QUOTATION));
        return;
      }
      const passage = this.#form.passages.quote(paragraph, chosen.text);
      this.#say(passage === undefined ? words.noPassage : words.quoted(passage));
    } else {
      const addition = entryOf(made, chosen, this.#report?.chips ?? [], this.#form.sources());
      this.#form.add(addition, paragraph)?.control.focus();
      this.#say(words.entryMade(words.made[made], this.#form.labelOf(addition.field)));
    }
    this.#changed();
  }

  #changed(): void {
    this.#isTouched = true;
    this.#form?.suggestAgain();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#keep();
      void this.#trying(() => this.#check());
    }, PAUSE_MS);
  }

  #keep(): void {
    if (!this.#form) return;
    keepWork(this.#opens, {
      article: this.#form.state(),
      report: this.#report,
      accepted: [...this.#proposals.accepted],
      dismissed: [...this.#proposals.dismissed],
    });
  }

  async #check(): Promise<void> {
    const form = this.#form;
    if (!form) return;
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    const { findings, html } = await this.#ask<Checked>('check', form.state(), {}, running.signal);
    if (running.signal.aborted || form !== this.#form) return;
    this.#findings.show(findings, (finding) => form.placeOf(finding));
    // The server lets nothing through that is not text, link or table.
    this.#preview.innerHTML = html;
  }

  async #saveIt(): Promise<void> {
    const form = this.#form;
    if (!form) return;
    clearTimeout(this.#timer);
    this.#digest.inert = true;
    this.#say(words.saving);
    await this.#trying(async () => {
      const { article, path, page } = await this.#ask<Saved>('save', form.state());
      forgetWork(this.#opens);
      this.#opens = article.id;
      history.replaceState(undefined, '', `?article=${article.id}`);
      this.#showForm(article);
      this.#isTouched = false;
      this.#status.replaceChildren(
        words.saved(path),
        ' ',
        anchor(`${this.#server.base}${page}`, words.openPage),
      );
      await this.#check();
    });
    this.#digest.inert = false;
  }

  #ask<Answer>(
    action: Parameters<typeof askServer>[1],
    body: unknown,
    parameters: Record<string, string> = {},
    signal?: AbortSignal,
  ): Promise<Answer> {
    return askServer<Answer>(this.#server, action, body, parameters, signal);
  }

  /** Does something, and says what keeps it from being done. */
  async #trying(doing: () => Promise<void>): Promise<void> {
    try {
      await doing();
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return;
      if (!(error instanceof NotDone)) throw error;
      this.#say(error.message);
    }
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }
}

customElements.define('article-desk', ArticleDesk);
