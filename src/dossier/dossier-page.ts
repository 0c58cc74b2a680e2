import { copyText } from '../browser/copy-text.ts';
import { button, element } from '../browser/elements.ts';
import { saveFile } from '../browser/save-file.ts';
import { said } from '../browser/said.ts';
import { dossier as words, numberWords } from '../words/index.ts';
import {
  type Dossier,
  type DossierEntry,
  dossierFromAddress,
  dossierToAddress,
  EMPTY,
  isSame,
  withEntries,
  withMoved,
  withNote,
  withoutEntry,
} from './dossier.ts';
import {
  dossierAsBibtex,
  dossierAsCsv,
  dossierAsMarkdown,
  type FoundEntry,
} from './dossier-files.ts';
import { entryItem } from './entry-item.ts';
import { findEntries } from './find-entries.ts';
import {
  changeDossier,
  discardUnread,
  keptDossier,
  onChangeElsewhere,
  type Outcome,
  unreadText,
} from './kept-dossier.ts';
import { ATTRIBUTES, CLASSES } from './markup.ts';

/** `<dossier-page>`: shows the dossier of this browser, or the one that the address carries, and gives it along. */
class DossierPage extends HTMLElement {
  readonly #root = new URL(this.getAttribute(ATTRIBUTES.root) ?? '/', location.href).href;
  readonly #status = element('p', 'font-ui text-note mt-4');
  readonly #body = element('div', '');
  #dossier: Dossier = EMPTY;
  /** Whether it came with the address, and is not the reader's own. */
  #isCarried = false;
  #found: FoundEntry[] = [];

  connectedCallback(): void {
    this.#status.setAttribute('role', 'status');
    this.replaceChildren(this.#status, this.#body);
    onChangeElsewhere(() => {
      if (!this.#isCarried) this.#open();
    });
    window.addEventListener('hashchange', () => {
      this.#open();
    });
    this.#open();
  }

  #open(): void {
    const carried = dossierFromAddress(location.hash);
    this.#isCarried = carried !== undefined;
    if (carried) {
      this.#dossier = carried;
      this.#say(words.carried);
    } else {
      const { dossier, outcome } = keptDossier();
      this.#dossier = dossier;
      this.#sayOutcome(outcome);
    }
    void this.#fetch();
  }

  async #fetch(): Promise<void> {
    const { entries } = this.#dossier;
    this.#found = entries.map((entry) => ({ entry, found: undefined, isGone: false }));
    if (entries.length === 0) {
      this.#show();
      return;
    }
    this.#body.replaceChildren(words.loading);
    try {
      this.#found = await findEntries(entries, this.#root);
    } catch {
      this.#say(words.notFetched);
    }
    this.#show();
  }

  #show(): void {
    const { title, entries } = this.#dossier;
    if (entries.length === 0) {
      this.#body.replaceChildren(
        element('p', 'max-w-measure mt-4', ...said(words.empty, { collect: [words.collect] })),
        ...this.#unread(),
      );
      return;
    }
    const name = element('input', 'border-control bg-paper ms-2 border px-2 py-1');
    name.value = title;
    name.readOnly = this.#isCarried;
    name.addEventListener('change', () => {
      this.#change((before) => ({ ...before, title: name.value.trim() }));
    });
    const list = element('ol', 'max-w-measure');
    list.append(
      ...this.#found.map((found) =>
        entryItem(found, this.#root, {
          isReadOnly: this.#isCarried,
          note: (note) => {
            this.#change((before) => withNote(before, found.entry, note));
          },
          move: (by) => {
            this.#move(found.entry, by);
          },
          takeOut: () => {
            this.#change((before) => withoutEntry(before, found.entry));
            this.#show();
          },
        }),
      ),
    );
    this.#body.replaceChildren(
      element('p', 'mt-4', element('label', 'font-ui text-note', words.name, name)),
      list,
      ...this.#takeAlong(),
      ...this.#unread(),
    );
  }

  /** What was set aside, to be taken along: it is the reader's, and may be mended. */
  #unread(): HTMLElement[] {
    const text = this.#isCarried ? undefined : unreadText();
    if (text === undefined) return [];
    const save = button(words.asFile, () => {
      saveFile('dossier-unread.txt', 'text/plain', text);
    });
    const discard = button(words.discard, () => {
      if (!confirm(words.confirmDiscard)) return;
      discardUnread();
      this.#show();
      this.#say(words.discarded);
    });
    return [
      element(
        'div',
        'not-on-paper',
        element('h2', 'mt-10', words.unread),
        element('p', 'max-w-measure mt-4', words.whyUnread),
        element('div', CLASSES.actions, save, discard),
      ),
    ];
  }

  #takeAlong(): HTMLElement[] {
    const title = this.#dossier.title || words.unnamed;
    const act = (label: string, does: () => void) => button(label, does);
    const actions = element(
      'div',
      CLASSES.actions,
      act(words.asMarkdown, () => {
        saveFile('dossier.md', 'text/markdown', dossierAsMarkdown(title, this.#found));
      }),
      act(words.asBibtex, () => {
        saveFile('dossier.bib', 'application/x-bibtex', dossierAsBibtex(this.#found));
      }),
      act(words.asCsv, () => {
        void dossierAsCsv(this.#found).then((text) => {
          saveFile('dossier.csv', 'text/csv', text);
        });
      }),
      act(words.print, () => {
        print();
      }),
      act(words.address, () => void this.#copyAddress()),
      ...(this.#isCarried
        ? [
            act(words.keep, () => {
              this.#keepCarried();
            }),
            act(words.showOwn, () => {
              location.hash = '';
            }),
          ]
        : [
            act(words.clear, () => {
              if (!confirm(words.confirmClear)) return;
              this.#change(() => EMPTY);
              this.#show();
            }),
          ]),
    );
    const heading = element('h2', 'mt-10', words.takeAlong);
    return [element('div', 'not-on-paper', heading, actions)];
  }

  #move(entry: DossierEntry, by: -1 | 1): void {
    this.#change((before) => withMoved(before, entry, by));
    this.#show();
    const { entries } = this.#dossier;
    const place = entries.findIndex((own) => isSame(own, entry));
    this.#say(
      words.moved(this.#titleOf(entry), numberWords(place + 1), numberWords(entries.length)),
    );
    const item = this.querySelectorAll(`.${CLASSES.entry}`)[place];
    item
      ?.querySelectorAll<HTMLButtonElement>(`.${CLASSES.actions} button`)
      [by === -1 ? 0 : 1]?.focus();
  }

  #titleOf(entry: DossierEntry): string {
    const found = this.#found.find((one) => isSame(one.entry, entry))?.found;
    return words.passageOf(found?.ours.title ?? entry.article, entry.passage.replaceAll('-', ' '));
  }

  async #copyAddress(): Promise<void> {
    const address = dossierToAddress(this.#dossier, location.href);
    if (address === undefined) {
      this.#say(words.tooLarge);
      return;
    }
    if (await copyText(address)) this.#say(words.addressCopied);
    else {
      this.#status.replaceChildren(...said(words.addressNotCopied, { address: [address] }));
    }
  }

  #keepCarried(): void {
    const { title, entries } = this.#dossier;
    const { outcome } = changeDossier((own) => ({
      ...withEntries(own, entries),
      title: own.title || title,
    }));
    if (outcome === 'kept') history.replaceState(undefined, '', location.pathname);
    this.#open();
    if (outcome === 'kept') this.#say(words.keptCarried);
    else this.#sayOutcome(outcome);
  }

  /** Changes what is shown and kept; what cannot be kept stays shown until the reader leaves. */
  #change(change: (before: Dossier) => Dossier): void {
    const { dossier, outcome } = changeDossier(change);
    this.#dossier = outcome === 'kept' ? dossier : change(this.#dossier);
    this.#found = this.#dossier.entries.flatMap((entry) => {
      const known = this.#found.find((one) => isSame(one.entry, entry));
      return known ? [{ ...known, entry }] : [];
    });
    this.#sayOutcome(outcome);
  }

  #sayOutcome(outcome: Outcome): void {
    const said: Record<Outcome, string> = {
      kept: '',
      off: this.#dossier.entries.length === 0 ? words.offAndEmpty : words.off,
      full: words.full,
      spoiled: words.spoiled,
    };
    this.#say(said[outcome]);
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }
}

customElements.define('dossier-page', DossierPage);
