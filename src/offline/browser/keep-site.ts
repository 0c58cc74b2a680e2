import { button, element } from '../../browser/elements.ts';
import { offline as words } from '../../words/index.ts';
import { type Build, buildNow, cachesOf, LIST_FILE } from '../builds.ts';
import { keepWhole, OtherBuild } from '../keep-whole.ts';
import { ATTRIBUTES } from '../markup.ts';
import { KeptPages } from './kept-pages.ts';

/**
 * `<keep-site>`: says how much the whole site is, keeps it when that is asked for, says how far it is, can be stopped,
 * and removes what is kept.
 */
class KeepSite extends HTMLElement {
  readonly #root = new URL(this.getAttribute(ATTRIBUTES.base) ?? '/', location.href).href;
  readonly #size = element('p', '');
  readonly #controls = element('p', 'mt-3 flex flex-wrap gap-3');
  readonly #progress = element('progress', 'mt-3 w-full');
  readonly #status = element('p', 'mt-3');
  #stop = new AbortController();

  connectedCallback(): void {
    this.#status.role = 'status';
    this.#progress.hidden = true;
    this.#progress.ariaLabel = words.keeping;
    this.replaceChildren(this.#size, this.#status, this.#progress, this.#controls);
    void this.#begin();
  }

  async #begin(): Promise<void> {
    if (!(await canKeep())) {
      this.#status.textContent = words.cannotKeep;
      return;
    }
    const build = await buildNow(this.#root);
    if (build) this.#size.textContent = words.size(build.files, build.bytes);
    else this.#status.textContent = words.noNetwork;
    await this.#offer(build);
  }

  /** What can be done now. */
  async #offer(build: Build | undefined): Promise<void> {
    const kept = await keptCaches(this.#root);
    const isWhole = kept.some(({ isWhole }) => isWhole);
    this.#controls.replaceChildren(
      ...(build && !isWhole
        ? [
            control(words.keep, () => {
              this.#ask(build);
            }),
          ]
        : []),
      ...(kept.length > 0 ? [control(words.remove, () => void this.#remove(build))] : []),
    );
    await this.#list()?.show();
  }

  #ask(build: Build): void {
    const yes = control(words.yes, () => void this.#keep(build));
    this.#status.textContent = words.ask(build.bytes);
    this.#controls.replaceChildren(
      yes,
      control(words.no, () => {
        this.#status.textContent = '';
        void this.#offer(build);
      }),
    );
    yes.focus();
  }

  async #keep(build: Build): Promise<void> {
    this.#stop = new AbortController();
    const stop = control(words.stop, () => {
      this.#stop.abort();
    });
    this.#controls.replaceChildren(stop);
    stop.focus();
    this.#progress.hidden = false;
    this.#status.textContent = words.keeping;
    try {
      // Without a worker nobody would give out what is kept.
      const worker = await navigator.serviceWorker.getRegistration(this.#root);
      if (!worker) throw new DOMException('There is no worker.', 'SecurityError');
      await navigator.storage.persist();
      await keepWhole(
        this.#root,
        ({ bytes, of }) => {
          this.#progress.max = of;
          this.#progress.value = bytes;
        },
        this.#stop.signal,
      );
      this.#status.textContent = words.wholeIsKept;
    } catch (error) {
      this.#status.textContent = reasonOf(error);
    }
    this.#progress.hidden = true;
    await this.#offer(build);
  }

  async #remove(build: Build | undefined): Promise<void> {
    for (const { name } of await keptCaches(this.#root)) await caches.delete(name);
    this.#status.textContent = words.removed;
    await this.#offer(build);
  }

  #list(): KeptPages | undefined {
    const list = document.querySelector('kept-pages');
    return list instanceof KeptPages ? list : undefined;
  }
}

/**
 * Whether the browser can: not where a page came over an open line, nor in the private windows of some, nor where
 * readers let sites keep nothing, when only to ask for it can be an error.
 */
async function canKeep(): Promise<boolean> {
  try {
    if (!('serviceWorker' in navigator && 'caches' in window)) return false;
    await Promise.all([caches.keys(), navigator.serviceWorker.getRegistration()]);
    return true;
  } catch {
    return false;
  }
}

/** The caches of a site, and whether one has all of it. */
async function keptCaches(root: string): Promise<{ name: string; isWhole: boolean }[]> {
  const names = await caches.keys();
  return Promise.all(
    cachesOf(new URL(root).pathname, names).map(async (name) => ({
      name,
      isWhole: (await (await caches.open(name)).match(root + LIST_FILE)) !== undefined,
    })),
  );
}

function reasonOf(error: unknown): string {
  if (error instanceof OtherBuild) return words.otherBuild;
  const name = error instanceof Error ? error.name : '';
  if (name === 'AbortError') return words.stopped;
  if (name === 'QuotaExceededError') return words.noRoom;
  return name === 'SecurityError' ? words.cannotKeep : words.broken;
}

function control(label: string, onClick: () => void): HTMLButtonElement {
  const made = button(label, onClick);
  made.className = 'border-control cursor-pointer border px-4 py-2';
  return made;
}

customElements.define('keep-site', KeepSite);
