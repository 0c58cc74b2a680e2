import { CLASSES as SHARED } from '../browser/markup.ts';
import { ATTRIBUTES, CLASSES } from './markup.ts';
import { showChosen } from '../browser/chosen-filters.ts';
import { keepInAddress } from '../browser/keep-in-address.ts';
import { FilterNames, type NamesById } from '../browser/filter-names.ts';
import { FilterPanel } from '../browser/filter-panel.ts';
import { calendarDay } from '../model/dates/days.ts';
import { type Filter, isUnfiltered, withValue } from '../model/filters.ts';
import { countsOf, type ShownEvent, shownEvents, summaryOf, toldEvents } from './shown-events.ts';
import { EventItem, EventMark } from './event-views.ts';
import { misread, stateFrom, type TimelineState, toParameters } from './timeline-state.ts';
import { filteredTimeline as words, yearWords } from '../words/index.ts';

/**
 * `<site-timeline>`: filters and orders the list and the picture inside it, together and at once, and
 * keeps what is asked for in the page's address.
 */
class SiteTimeline extends HTMLElement {
  readonly #form = this.querySelector('form') as HTMLFormElement;
  readonly #status = this.querySelector('[role=status]') as HTMLElement;
  readonly #chosen = this.querySelector(`.${SHARED.chosen}`) as HTMLElement;
  readonly #groups = this.querySelector(`.${CLASSES.groups}`) as HTMLElement;
  readonly #items = [...this.querySelectorAll<HTMLLIElement>(`li[${ATTRIBUTES.item}]`)].map(
    (item) => new EventItem(item),
  );
  readonly #events = this.#items.map(({ event }) => event);
  readonly #marks = this.#events.flatMap((event) =>
    [...this.querySelectorAll(`[${ATTRIBUTES.event}="${event.id}"]`)].map(
      (element) => new EventMark(event, element),
    ),
  );
  readonly #sections = new Map(
    [...this.querySelectorAll<HTMLElement>(`section[${ATTRIBUTES.year}]`)].map((section) => [
      section.getAttribute(ATTRIBUTES.year) ?? '',
      section,
    ]),
  );
  readonly #names = namesIn(this.getAttribute(ATTRIBUTES.names) ?? '{}');
  readonly #panel = new FilterPanel(this, this.#names, (filter, value, isChosen) => {
    this.#choose(filter, value, isChosen);
  });
  #state: TimelineState = stateFrom(new URLSearchParams(location.search));
  #arrangement = '';
  /** Where each event stands; one of which nothing had been told, where it stood before. */
  readonly #days = new Map<string, number>();

  connectedCallback(): void {
    this.#form.addEventListener('input', (event) => {
      const { target } = event;
      if (target instanceof HTMLInputElement && target.name) {
        this.#read(target.type === 'radio' ? 'push' : 'replace');
      }
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.addEventListener('keydown', (event) => {
      this.#moveByKey(event);
    });
    for (const kind of ['pointerover', 'pointerleave', 'focusin', 'focusout']) {
      this.addEventListener(kind, ({ type, target }) => {
        this.#pointFrom(/over|in$/.test(type) && target instanceof Element ? target : undefined);
      });
    }
    window.addEventListener('popstate', () => {
      this.#fillFromAddress();
    });
    this.#fillFromAddress();
  }

  #fillFromAddress(): void {
    const asked = stateFrom(new URLSearchParams(location.search));
    this.#state = { ...asked, filters: this.#names.withIds(asked.filters) };
    if (toParameters(this.#state).toString() !== toParameters(asked).toString()) {
      keepInAddress(toParameters(this.#state), 'replace');
    }
    for (const input of this.#form.querySelectorAll<HTMLInputElement>('input[name]')) {
      if (input.type === 'radio') input.checked = input.value === this.#state.order;
      else input.value = this.#state[FIELD_OF[input.name as keyof typeof FIELD_OF]];
    }
    void this.#show();
  }

  /** @param how what is chosen is undone by going back, what is typed is not */
  #read(how: 'push' | 'replace'): void {
    const fields = new FormData(this.#form) as unknown as URLSearchParams;
    this.#state = { ...stateFrom(fields), filters: this.#state.filters };
    keepInAddress(toParameters(this.#state), how);
    void this.#show();
  }

  #choose(filter: Filter, value: string, isChosen: boolean): void {
    const filters = withValue(this.#state.filters, filter, value, isChosen);
    this.#state = { ...this.#state, filters };
    keepInAddress(toParameters(this.#state), 'push');
    void this.#show();
  }

  /**
   * Shows what is asked for: first in the list, then in the picture, then beside the filters, a frame
   * for each, so that none is late.
   */
  async #show(): Promise<void> {
    const state = this.#state;
    const shown = new Map(shownEvents(this.#events, state).map((one) => [one.event.id, one]));
    for (const item of this.#items) item.show(shown.get(item.event.id));
    this.#arrange();
    this.#showEmbedCode();
    this.#showFields();
    showChosen(
      this.#chosen,
      state.filters,
      this.#panel,
      (filter, value) => {
        this.#choose(filter, value, false);
      },
      this.#status,
    );
    const isAsked = !isUnfiltered(state.filters) || state.from || state.to || state.asOf;
    this.#status.textContent = isAsked
      ? summaryOf([...shown.values()], this.#events.length, state, this.#names)
      : '';
    await nextFrame();
    if (state !== this.#state) return;
    this.#draw(shown);
    await nextFrame();
    if (state !== this.#state) return;
    void this.#panel.show(state.filters, (filter) =>
      Promise.resolve(countsOf(this.#events, state, filter)),
    );
  }

  #draw(shown: ReadonlyMap<string, ShownEvent>): void {
    for (const mark of this.#marks) mark.show(shown.get(mark.event.id));
    const tellings = [...shown.values()].flatMap((one) => one.tellings);
    const telling = new Set(tellings.map(({ article }) => article));
    for (const article of this.querySelectorAll(`[${ATTRIBUTES.article}]`)) {
      const isTelling = telling.has(article.getAttribute(ATTRIBUTES.article) ?? '');
      article.toggleAttribute('hidden', !isTelling);
    }
  }

  /** Shows, in the other of list and picture, the event that the reader is at. */
  #pointFrom(here: Element | undefined): void {
    for (const pointed of this.querySelectorAll(`.${CLASSES.isPointed}`)) {
      pointed.classList.remove(CLASSES.isPointed);
    }
    const mark = this.#marks.find(({ element }) => here && element.contains(here));
    const item = this.#items.find((one) => here && one.item.contains(here));
    const others = mark
      ? this.#items.filter(({ event }) => event === mark.event).map((one) => one.item)
      : this.#marks.filter(({ event }) => event === item?.event).map(({ element }) => element);
    for (const other of others) other.classList.add(CLASSES.isPointed);
  }

  /** The code with which another site shows the timeline as it is now. */
  #showEmbedCode(): void {
    const code = this.querySelector<HTMLElement>(`[${ATTRIBUTES.embed}]`);
    if (!code) return;
    const address = new URL(code.getAttribute(ATTRIBUTES.embed) ?? '', location.href);
    address.search = toParameters(this.#state).toString();
    code.textContent = `<iframe src="${address.href}" title="${words.frameTitle}" width="100%" height="800" loading="lazy"></iframe>`;
  }

  #showFields(): void {
    const wrong = misread(this.#state);
    for (const input of this.#form.querySelectorAll<HTMLInputElement>('input[type=text]')) {
      const isWrong = wrong.includes(FIELD_OF[input.name as keyof typeof FIELD_OF]);
      input.ariaInvalid = String(isWrong);
      input.setCustomValidity(isWrong ? words.howToWrite : '');
    }
  }

  /** Puts the entries under their years, where they are dated otherwise than before. */
  #arrange(): void {
    const arrangement = `${this.#state.order} ${this.#state.asOf}`;
    if (arrangement !== this.#arrangement) {
      this.#arrangement = arrangement;
      for (const { event, day } of toldEvents(this.#events, this.#state)) {
        this.#days.set(event.id, day);
      }
      const dayOf = ({ event }: EventItem) => this.#days.get(event.id) ?? Infinity;
      const byYear = Map.groupBy(
        this.#items.toSorted((a, b) => dayOf(a) - dayOf(b)),
        (entry) => (Number.isFinite(dayOf(entry)) ? String(calendarDay(dayOf(entry)).year) : ''),
      );
      const sections = [...byYear].map(([year, inYear]) => {
        const section = this.#sectionOf(year);
        arrange(
          section.querySelector('ol'),
          inYear.map(({ item }) => item),
        );
        return section;
      });
      arrange(this.#groups, sections);
    }
    for (const section of this.#groups.children) {
      section.toggleAttribute(
        'hidden',
        !section.querySelector(`[${ATTRIBUTES.item}]:not([hidden])`),
      );
    }
  }

  #sectionOf(year: string): HTMLElement {
    const known = this.#sections.get(year);
    if (known) return known;
    const [like] = this.#sections.values();
    const section = like?.cloneNode(true) as HTMLElement;
    const heading = section.querySelector('h2');
    if (heading) {
      heading.textContent = year ? yearWords(Number(year)) : words.yearNotKnown;
      heading.id = `year_${year}`;
    }
    section.setAttribute('aria-labelledby', `year_${year}`);
    section.setAttribute(ATTRIBUTES.year, year);
    this.#sections.set(year, section);
    return section;
  }

  /** Up and down go from event to event, Home and End to the first and the last. */
  #moveByKey(event: KeyboardEvent): void {
    const item = document.activeElement?.closest(`li[${ATTRIBUTES.item}]`);
    if (!item || !['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(event.key)) return;
    const shown = [...this.querySelectorAll(`li[${ATTRIBUTES.item}]:not([hidden])`)];
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

/** @param json names of values, by filter and id */
function namesIn(json: string): FilterNames {
  const names = new FilterNames();
  for (const [filter, byId] of Object.entries(JSON.parse(json) as Record<Filter, NamesById>)) {
    names.add(filter as Filter, byId);
  }
  return names;
}

/** When the page has been drawn anew. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** Makes these the children, in this order; what is in its place is not moved. */
function arrange(parent: Element | null, children: Element[]): void {
  const wanted = new Set(children);
  for (const child of [...(parent?.children ?? [])]) if (!wanted.has(child)) child.remove();
  let next = parent?.firstElementChild ?? null;
  for (const child of children) {
    if (child === next) next = next.nextElementSibling;
    else parent?.insertBefore(child, next);
  }
}

customElements.define('site-timeline', SiteTimeline);
