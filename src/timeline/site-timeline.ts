import { showChosen } from '../browser/chosen-filters.ts';
import { keepInAddress } from '../browser/keep-in-address.ts';
import { FilterPanel } from '../browser/filter-panel.ts';
import { dayToDate } from '../model/dates/day-span.ts';
import { plainSpan } from '../model/dates/in-range.ts';
import { type Filter, isUnfiltered, withValue } from '../model/filters.ts';
import { countsOf, type ShownEvent, shownEvents, summaryOf, toldEvents } from './shown-events.ts';
import type { TimelineEvent } from './timeline-event.ts';
import { misread, stateFrom, type TimelineState, toParameters } from './timeline-state.ts';

/** An event with what shows it in the list and in the picture. */
interface Entry {
  event: TimelineEvent;
  item: HTMLLIElement;
  mark: SVGGElement | null;
}

/**
 * `<site-timeline>`: filters and orders the list and the picture inside it, together and at once, and
 * keeps what is asked for in the page's address.
 */
class SiteTimeline extends HTMLElement {
  readonly #form = this.querySelector('form') as HTMLFormElement;
  readonly #status = this.querySelector('[role=status]') as HTMLElement;
  readonly #chosen = this.querySelector('.chosen') as HTMLElement;
  readonly #groups = this.querySelector('.groups') as HTMLElement;
  readonly #entries = [...this.querySelectorAll<HTMLLIElement>('li[data-timeline]')].map(
    (item): Entry => {
      const event = JSON.parse(item.dataset.timeline ?? '') as TimelineEvent;
      return { event, item, mark: this.querySelector(`g[data-event="${event.id}"]`) };
    },
  );
  readonly #sections = new Map(
    [...this.querySelectorAll<HTMLElement>('section[data-year]')].map((section) => [
      section.dataset.year ?? '',
      section,
    ]),
  );
  readonly #panel = new FilterPanel(this, (filter, value, isChosen) => {
    this.#choose(filter, value, isChosen);
  });
  #state: TimelineState = stateFrom(new URLSearchParams(location.search));
  #arrangement = 'happened ';

  connectedCallback(): void {
    this.#form.addEventListener('input', (event) => {
      if (event.target instanceof HTMLInputElement && event.target.name) this.#read();
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.addEventListener('keydown', (event) => {
      this.#moveByKey(event);
    });
    window.addEventListener('popstate', () => {
      this.#fillFromAddress();
    });
    this.#fillFromAddress();
  }

  #fillFromAddress(): void {
    this.#state = stateFrom(new URLSearchParams(location.search));
    for (const input of this.#form.querySelectorAll<HTMLInputElement>('input[name]')) {
      if (input.type === 'radio') input.checked = input.value === this.#state.order;
      else input.value = this.#state[FIELD_OF[input.name as keyof typeof FIELD_OF]];
    }
    this.#show();
  }

  #read(): void {
    const fields = new FormData(this.#form) as unknown as URLSearchParams;
    this.#state = { ...stateFrom(fields), filters: this.#state.filters };
    keepInAddress(toParameters(this.#state), 'replace');
    this.#show();
  }

  #choose(filter: Filter, value: string, isChosen: boolean): void {
    const filters = withValue(this.#state.filters, filter, value, isChosen);
    this.#state = { ...this.#state, filters };
    keepInAddress(toParameters(this.#state), 'push');
    this.#show();
  }

  #show(): void {
    const state = this.#state;
    const events = this.#entries.map(({ event }) => event);
    const shown = new Map(shownEvents(events, state).map((one) => [one.event.id, one]));
    for (const entry of this.#entries) showEntry(entry, shown.get(entry.event.id));
    const { latest = Infinity } = plainSpan(state.asOf) ?? {};
    for (const article of this.querySelectorAll<SVGGElement>('g[data-article]')) {
      show(article, Number(article.dataset.told) <= latest);
    }
    this.#arrange(toldEvents(events, state));
    this.#showEmbedCode();
    this.#showFields();
    showChosen(
      this.#chosen,
      state.filters,
      (filter) => this.#panel.nameOf(filter),
      (filter, value) => {
        this.#choose(filter, value, false);
      },
    );
    const isAsked = !isUnfiltered(state.filters) || state.from || state.to || state.asOf;
    this.#status.textContent = isAsked ? summaryOf([...shown.values()], events.length, state) : '';
    void this.#panel.show(state.filters, (filter) =>
      Promise.resolve(countsOf(events, state, filter)),
    );
  }

  /** The code with which another site shows the timeline as it is now. */
  #showEmbedCode(): void {
    const code = this.querySelector<HTMLElement>('[data-embed]');
    if (!code) return;
    const address = new URL(code.dataset.embed ?? '', location.href);
    address.search = toParameters(this.#state).toString();
    code.textContent = `<iframe src="${address.href}" title="Timeline" width="100%" height="800" loading="lazy"></iframe>`;
  }

  #showFields(): void {
    const wrong = misread(this.#state);
    for (const input of this.#form.querySelectorAll<HTMLInputElement>('input[type=text]')) {
      const isWrong = wrong.includes(FIELD_OF[input.name as keyof typeof FIELD_OF]);
      input.ariaInvalid = String(isWrong);
      input.setCustomValidity(isWrong ? 'Write 2015, 2015-10 or 2015-10-24.' : '');
    }
  }

  /** Puts the entries under their years, where their order is another than before. */
  #arrange(told: Pick<ShownEvent, 'event' | 'day'>[]): void {
    const arrangement = `${this.#state.order} ${this.#state.asOf}`;
    if (arrangement !== this.#arrangement) {
      this.#arrangement = arrangement;
      const items = new Map(this.#entries.map(({ event, item }) => [event.id, item]));
      const byYear = Map.groupBy(told, ({ day }) =>
        Number.isFinite(day) ? dayToDate(day).slice(0, 4) : '',
      );
      const sections = [...byYear].map(([year, inYear]) => {
        const section = this.#sectionOf(year);
        const own = inYear.flatMap(({ event }) => items.get(event.id) ?? []);
        arrange(section.querySelector('ol'), own);
        return section;
      });
      arrange(this.#groups, sections);
    }
    for (const section of this.#groups.children) {
      section.toggleAttribute('hidden', !section.querySelector('li:not([hidden])'));
    }
  }

  #sectionOf(year: string): HTMLElement {
    const known = this.#sections.get(year);
    if (known) return known;
    const [like] = this.#sections.values();
    const section = like?.cloneNode(true) as HTMLElement;
    const heading = section.querySelector('h2');
    if (heading) {
      heading.textContent = year || 'Date not known';
      heading.id = `year-${year}`;
    }
    section.setAttribute('aria-labelledby', `year-${year}`);
    section.dataset.year = year;
    this.#sections.set(year, section);
    return section;
  }

  /** Up and down go from event to event, Home and End to the first and the last. */
  #moveByKey(event: KeyboardEvent): void {
    const item = document.activeElement?.closest('li[data-timeline]');
    if (!item || !['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(event.key)) return;
    const shown = [...this.querySelectorAll('li[data-timeline]:not([hidden])')];
    const here = shown.indexOf(item);
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: shown.length - 1 }[
      event.key
    ];
    const next = to === undefined ? undefined : shown[to]?.querySelector<HTMLElement>('h3 a');
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

/** The part of the state that a field of text is for. */
const FIELD_OF = { from: 'from', to: 'to', asof: 'asOf' } as const;

/** Shows an event as far as it had been told, in the list and in the picture, or hides it. */
function showEntry({ event, item, mark }: Entry, shown: ShownEvent | undefined): void {
  item.hidden = shown === undefined;
  show(mark, shown !== undefined);
  if (!shown) return;
  mark?.classList.toggle('is-possible', !shown.isCertain);
  const possibly = item.querySelector<HTMLElement>('.possibly');
  if (possibly) possibly.hidden = shown.isCertain;
  const told = new Set(shown.accounts.map(({ article }) => article));
  for (const account of item.querySelectorAll<HTMLElement>('[data-account]')) {
    account.hidden = !told.has(account.dataset.account ?? '');
  }
  const isWhole = shown.accounts.length === event.accounts.length;
  for (const late of item.querySelectorAll<HTMLElement>('.differs, .origins'))
    late.hidden = !isWhole;
  const [first] = shown.accounts;
  const date = item.querySelector('.event-date');
  if (date && item.dataset.words !== first.words && (item.dataset.words ?? !isWhole)) {
    date.textContent = first.words;
    item.dataset.words = first.words;
    if (mark) moveMark(mark, first.mark);
  }
}

/** Makes these the children, in this order; where they are already, nothing is laid out anew. */
function arrange(parent: Element | null, children: Element[]): void {
  const isThere =
    parent?.childElementCount === children.length &&
    children.every((child, index) => parent.children[index] === child);
  if (!isThere) parent?.replaceChildren(...children);
}

function moveMark(
  group: SVGGElement,
  { from, to, fade, isInferred }: TimelineEvent['accounts'][0]['mark'],
): void {
  const span = group.querySelector('.span');
  const day = group.querySelector('.day');
  const label = group.querySelector('text');
  const before = Number(span?.getAttribute('x')) + Number(span?.getAttribute('width'));
  span?.setAttribute('x', String(from));
  span?.setAttribute('width', String(Math.max(to - from, 2)));
  span?.setAttribute('mask', `url(#fade-${fade})`);
  show(span, fade !== 'none');
  day?.setAttribute('cx', String(from));
  show(day, fade === 'none');
  if (isInferred) {
    span?.setAttribute('fill', 'url(#hatch)');
    day?.setAttribute('fill', 'none');
  } else {
    span?.removeAttribute('fill');
    day?.removeAttribute('fill');
  }
  label?.setAttribute('x', String(Number(label.getAttribute('x')) + to - before));
}

function show(drawn: Element | null, isShown: boolean): void {
  if (isShown) drawn?.removeAttribute('display');
  else drawn?.setAttribute('display', 'none');
}

customElements.define('site-timeline', SiteTimeline);
