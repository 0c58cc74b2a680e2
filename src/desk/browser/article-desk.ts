import { anchor, button, element } from '../../browser/elements.ts';
import type { ArticleState, Checked, Opened, ReadReport, Saved } from '../shared/messages.ts';
import { words } from '../shared/words.ts';
import { askServer, NotDone, type ServerPlace } from './ask-server.ts';
import { DigestSide } from './digest-side.ts';
import { forgetWork, keepWork, keptWork } from './kept-work.ts';
import { ReportSide } from './report-side.ts';
import { stayOnReload } from './stay-on-reload.ts';

/**
 * `<article-desk>`: the report on one side, the digest on the other. What is written is checked by the server while
 * one writes, and is kept in the tab until it is saved.
 */
class ArticleDesk extends HTMLElement {
  readonly #server: ServerPlace = {
    base: this.dataset.base ?? '/',
    token: this.dataset.token ?? '',
  };
  /** The article that is opened; nothing as long as it is new. */
  #id = new URLSearchParams(location.search).get('article') ?? undefined;
  #opened: Opened | undefined;
  readonly #status = element('p', 'desk-status', words.loading);
  readonly #save = button(words.save, () => void this.#saveIt());
  readonly #say = (text: string): void => {
    this.#status.textContent = text;
  };
  readonly #digest = new DigestSide(
    this.#id === undefined ? words.digest : words.editing(this.#id),
    {
      check: (article, signal) => askServer<Checked>(this.#server, 'check', article, {}, signal),
      settled: () => {
        this.#keep();
        void this.#trying(() => this.#digest.check());
      },
      say: this.#say,
    },
  );
  readonly #report = new ReportSide({
    read: (name, file) => void this.#read(name, file),
    form: () => this.#digest.form,
    changed: () => {
      this.#digest.changed();
    },
    say: this.#say,
  });

  connectedCallback(): void {
    stayOnReload();
    this.#status.role = 'status';
    this.#save.className = 'desk-save';
    const anew = button(words.startAnew, () => {
      const isLost = this.#digest.isTouched || this.#report.report !== undefined;
      if (isLost && !confirm(words.askAnew)) return;
      forgetWork(this.#id);
      location.reload();
    });
    anew.className = 'desk-quiet';
    this.append(
      element('div', 'desk-sides', this.#report.element, this.#digest.element),
      element('div', 'desk-bar', this.#digest.help, this.#status, this.#save, anew),
    );
    void this.#open();
  }

  async #open(): Promise<void> {
    await this.#trying(async () => {
      const asked = this.#id === undefined ? {} : { id: this.#id };
      this.#opened = await askServer<Opened>(this.#server, 'open', asked);
      const kept = keptWork(this.#id);
      this.#show(kept?.article ?? this.#opened.article);
      if (kept?.report) this.#report.show(kept.report, kept.accepted, kept.dismissed);
      this.#digest.isTouched = kept !== undefined;
      this.#say(kept ? words.restored : '');
      // An empty form has nothing to be told.
      if (kept || this.#id !== undefined) await this.#digest.check();
    });
  }

  #show(article: ArticleState): void {
    if (this.#opened) this.#digest.show(this.#opened, article);
    this.#save.textContent = article.isWritten ? words.save : words.saveDraft;
  }

  async #read(name: string, file: Blob): Promise<void> {
    await this.#trying(async () => {
      const published = this.#digest.form?.published() ?? '';
      const report = await askServer<ReadReport>(this.#server, 'read', file, {
        name,
        ...(published !== '' && { published }),
      });
      const isKept = this.#digest.isTouched || this.#digest.form?.state().isWritten !== false;
      if (!isKept) this.#show(report.article);
      this.#report.show(report);
      const paragraphs = report.paragraphs.filter(Boolean).length;
      const said = [words.read(paragraphs, report.chips.length), ...report.notes];
      this.#say([...said, ...(isKept ? [words.formKept] : [])].join(' '));
      this.#report.focus();
      this.#digest.changed();
      // A report that is read in its place may bring another draft, as long as nobody has written into this one.
      this.#digest.isTouched = isKept;
    });
  }

  #keep(): void {
    const { accepted, dismissed } = this.#report.proposals;
    if (!this.#digest.form) return;
    keepWork(this.#id, {
      article: this.#digest.form.state(),
      report: this.#report.report,
      accepted: [...accepted],
      dismissed: [...dismissed],
    });
  }

  async #saveIt(): Promise<void> {
    const state = this.#digest.form?.state();
    if (!state) return;
    this.#say(words.saving);
    await this.#digest.whileStill(() =>
      this.#trying(async () => {
        const { article, path, page } = await askServer<Saved>(this.#server, 'save', state);
        forgetWork(this.#id);
        this.#id = article.id;
        history.replaceState(undefined, '', `?article=${article.id}`);
        this.#show(article);
        this.#digest.isTouched = false;
        const hasErrors = await this.#digest.check();
        // A draft has a page only when it can be shown.
        const next = hasErrors
          ? words.noPageYet
          : anchor(`${this.#server.base}${page}`, words.openPage);
        this.#status.replaceChildren(words.saved(path), ' ', next);
      }),
    );
  }

  /** Does something, and says what keeps it from being done. */
  async #trying(doing: () => Promise<unknown>): Promise<void> {
    try {
      await doing();
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return;
      if (!(error instanceof NotDone)) throw error;
      this.#say(error.message);
    }
  }
}

customElements.define('article-desk', ArticleDesk);
