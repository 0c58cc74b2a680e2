import { anchor, button, element } from '../../browser/elements.ts';
import type { AnsweredComparison, AskedComparison } from '../shared/asked-comparison.ts';
import type {
  ArticleState,
  Checked,
  Opened,
  ReadReport,
  Recorded,
  Refusal,
  Saved,
} from '../shared/messages.ts';
import {
  isSource,
  type MadeThing,
  type Missing,
  type NotMadeYet,
  sourceMayBe,
  type ThingForm,
} from '../shared/things.ts';
import { words } from '../shared/words.ts';
import { askServer, NotDone, type ServerPlace } from './ask-server.ts';
import { keepClearOf } from './clear-of-bar.ts';
import { openComparisonDialog } from './comparison-dialog.ts';
import { ConflictPanel } from './conflict-panel.ts';
import { DigestSide } from './digest-side.ts';
import { forgetWork, keepWork, keptWork } from './kept-work.ts';
import { ReportSide } from './report-side.ts';
import { stayOnReload } from './stay-on-reload.ts';
import { openThingDialog } from './thing-dialog.ts';

const RETRY_MS = 3000;

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
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** Whether what is here has been given up: until the page is loaded anew nothing of it is kept. */
  #isLeft = false;
  readonly #status = element('p', 'desk-status', words.loading);
  readonly #save = button(words.save, () => void this.#saveIt());
  readonly #conflict = new ConflictPanel({
    take: (now) => {
      forgetWork(this.#id);
      this.#show(now);
      this.#digest.isTouched = false;
      this.#checkAgain();
    },
    saveOver: (text) => void this.#saveIt(text),
  });
  readonly #say = (text: string, undo?: () => void): void => {
    this.#status.replaceChildren(text);
    if (!undo) return;
    const back = button(words.undo, () => {
      this.#say('');
      undo();
    });
    this.#status.append(' ', back);
  };
  readonly #digest = new DigestSide(
    this.#id === undefined ? words.digest : words.editing(this.#id),
    {
      check: (article, signal) => askServer<Checked>(this.#server, 'check', article, {}, signal),
      settled: () => {
        this.#keep();
        this.#checkAgain();
      },
      say: this.#say,
      make: (missing) => {
        this.#make(missing);
      },
      compare: (comparison) => void this.#compare(comparison),
      record: (why) => void this.#record(why),
      found: (missing) => {
        this.#report.proposals.follow(missing);
      },
    },
  );
  readonly #report = new ReportSide({
    read: (name, file) => void this.#read(name, file),
    form: () => this.#digest.form,
    changed: () => {
      this.#digest.changed();
    },
    make: (missing) => {
      this.#make(missing);
    },
    compare: (comparison) => void this.#compare(comparison),
    say: this.#say,
  });

  connectedCallback(): void {
    stayOnReload();
    this.#status.role = 'status';
    this.#save.className = 'desk-save';
    const anew = button(words.startAnew, () => {
      const isLost = this.#digest.isTouched || this.#report.report !== undefined;
      if (isLost && !confirm(words.askAnew)) return;
      this.#isLeft = true;
      forgetWork(this.#id);
      location.reload();
    });
    anew.className = 'desk-quiet';
    const bar = element('div', 'desk-bar', this.#digest.help, this.#status, this.#save, anew);
    keepClearOf(bar);
    this.append(
      element('div', 'desk-sides', this.#report.element, this.#digest.element),
      this.#conflict.element,
      bar,
    );
    // Other files may have been changed elsewhere meanwhile.
    addEventListener('focus', () => {
      if (this.#id !== undefined || this.#digest.isTouched) {
        this.#checkAgain();
      }
    });
    addEventListener('pagehide', () => {
      if (this.#digest.isTouched) this.#keep();
    });
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
      const isSame = kept?.article.base === this.#opened.article.base || !kept?.article.isWritten;
      this.#say(kept ? (isSame ? words.restored : words.restoredOther) : '');
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
    if (!this.#digest.form || this.#isLeft) return;
    keepWork(this.#id, {
      article: this.#digest.form.state(),
      report: this.#report.report,
      accepted: [...accepted],
      dismissed: [...dismissed],
    });
  }

  /** @param over the text that is written over, once it has been seen */
  async #saveIt(over?: string): Promise<void> {
    const state = this.#digest.form?.state();
    if (!state) return;
    await this.#saveAs(state, over);
  }

  async #saveAs(state: ArticleState, over?: string): Promise<boolean> {
    this.#say(words.saving);
    let isSaved = false;
    await this.#digest.whileStill(() =>
      this.#trying(async () => {
        const asked = { ...state, ...(over !== undefined && { over }) };
        const { article, path, page } = await askServer<Saved>(this.#server, 'save', asked);
        forgetWork(this.#id);
        this.#id = article.id;
        history.replaceState(undefined, '', `?article=${article.id}`);
        this.#conflict.hide();
        this.#show(article);
        this.#digest.isTouched = false;
        isSaved = true;
        const hasErrors = await this.#digest.check();
        // A draft has a page only when it can be shown.
        const next = hasErrors
          ? words.noPageYet
          : anchor(`${this.#server.base}${page}`, words.openPage);
        this.#status.replaceChildren(words.saved(path), ' ', next);
      }),
    );
    return isSaved;
  }

  /** Records what the passages say, as they are in the form: it is saved first. */
  async #record(why: string | undefined): Promise<void> {
    const state = this.#digest.form?.state();
    if (!state || !(await this.#saveAs(state))) return;
    await this.#trying(async () => {
      const asked = { id: state.id, ...(why !== undefined && { why }) };
      const { path } = await askServer<Recorded>(this.#server, 'record', asked);
      await this.#digest.check();
      this.#say(path === undefined ? words.nothingToRecord : words.recorded(path));
    });
  }

  async #compare(comparison: string): Promise<void> {
    await this.#trying(async () => {
      const article = this.#digest.form?.state().id ?? '';
      const asked = { comparison, article };
      const put = await askServer<AskedComparison>(this.#server, 'ask', asked);
      openComparisonDialog(put, {
        passages: this.#digest.form?.passages.ids() ?? [],
        answer: async (answers) => {
          const told = { ...asked, answers };
          this.#say(
            words.answered(await askServer<AnsweredComparison>(this.#server, 'answer', told)),
          );
          this.#checkAgain();
        },
      });
    });
  }

  #make(missing: Missing): void {
    // Who is an actor by now is the one who speaks.
    const isActor = this.#opened?.suggestions.entity?.some(({ id }) => id === missing.id) === true;
    const may = isSource(missing.may) && isActor ? sourceMayBe(true) : missing.may;
    openThingDialog(
      { ...missing, may },
      {
        formOf: (what) => askServer<ThingForm>(this.#server, 'form', { what }),
        make: (what, id, fields, isSeen) =>
          askServer<MadeThing | NotMadeYet>(this.#server, 'make', { what, id, fields, isSeen }),
        article: () => {
          const form = this.#digest.form;
          return { id: form?.state().id ?? '', passages: form?.passages.ids() ?? [] };
        },
        made: ({ id, path, suggestions }) => {
          if (this.#opened) this.#opened.suggestions = suggestions;
          this.#digest.form?.citeAsNow();
          this.#digest.form?.suggest(suggestions);
          if (id !== missing.id) {
            this.#digest.form?.follow(missing.id, id);
            this.#report.follow(missing.id, id);
            this.#digest.changed();
          }
          this.#say(words.madeIt(path));
          this.#checkAgain();
        },
      },
    );
  }

  #checkAgain(): void {
    void this.#trying(() => this.#digest.check());
  }

  /** Does something, and says what keeps it from being done, with a way out. */
  async #trying(doing: () => Promise<unknown>): Promise<void> {
    try {
      await doing();
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return;
      if (!(error instanceof NotDone)) throw error;
      this.#say(error.message);
      this.#offer(error.refusal);
    }
  }

  #offer(refusal: Refusal | undefined): void {
    if (!refusal) {
      this.#waitForServer();
      return;
    }
    if (refusal.conflict) this.#conflict.show(refusal.conflict);
    if (refusal.field === 'id') {
      // What is being saved cannot be reached by the keyboard yet.
      setTimeout(() => this.#digest.form?.focusId());
    }
    if (refusal.canBeDraft !== true) return;
    const draft = button(words.saveAsDraft, () => {
      const state = this.#digest.form?.state();
      if (state) void this.#saveAs({ ...state, fields: { ...state.fields, draft: true } });
    });
    this.#status.append(' ', draft);
  }

  /** Asks again until the server answers; what it says then takes the place of the message. */
  #waitForServer(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      void this.#trying(async () => {
        if (!this.#opened) {
          location.reload();
          return;
        }
        await this.#digest.check();
        this.#say(words.serverBack);
      });
    }, RETRY_MS);
  }
}

customElements.define('article-desk', ArticleDesk);
