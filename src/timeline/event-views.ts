import { ATTRIBUTES, CLASSES } from './markup.ts';
import { markShape, withinAct } from '../drawing/mark-shape.ts';
import type { ShownEvent } from './shown-events.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** What shows an event on the page; it is touched only where something changes. */
abstract class EventView {
  readonly event: TimelineEvent;
  #isShown = true;
  #isCertain = true;
  #told: number;

  constructor(event: TimelineEvent) {
    this.event = event;
    this.#told = event.tellings.length;
  }

  /** Shows the event as far as it had been told, or hides it. */
  show(shown: ShownEvent | undefined): void {
    const isShown = shown !== undefined;
    if (isShown !== this.#isShown) this.setShown((this.#isShown = isShown));
    if (!shown) return;
    const { isCertain, tellings } = shown;
    if (isCertain !== this.#isCertain) this.setCertain((this.#isCertain = isCertain));
    // What had been told by some day grows with the day: as many tellings are the same ones.
    if (tellings.length === this.#told) return;
    this.#told = tellings.length;
    this.setTold(shown, tellings.length === this.event.tellings.length);
  }

  protected abstract setShown(isShown: boolean): void;
  protected abstract setCertain(isCertain: boolean): void;
  /** @param isWhole whether all had been told that there is */
  protected abstract setTold(shown: ShownEvent, isWhole: boolean): void;
}

/** An event's item in the list. */
export class EventItem extends EventView {
  readonly item: HTMLLIElement;

  constructor(item: HTMLLIElement) {
    super(JSON.parse(item.getAttribute(ATTRIBUTES.item) ?? '') as TimelineEvent);
    this.item = item;
  }

  protected setShown(isShown: boolean): void {
    this.item.hidden = !isShown;
  }

  protected setCertain(isCertain: boolean): void {
    const possibly = this.item.querySelector<HTMLElement>(`.${CLASSES.possibly}`);
    if (possibly) possibly.hidden = isCertain;
  }

  protected setTold({ tellings, last }: ShownEvent, isWhole: boolean): void {
    const told = new Set(tellings.map(({ article }) => article));
    for (const account of this.item.querySelectorAll<HTMLElement>(`[${ATTRIBUTES.account}]`)) {
      account.hidden = !told.has(account.getAttribute(ATTRIBUTES.account) ?? '');
    }
    for (const late of this.item.querySelectorAll<HTMLElement>(`.${CLASSES.withHindsight}`)) {
      late.hidden = !isWhole;
    }
    const date = this.item.querySelector(`.${CLASSES.date}`);
    if (date) date.textContent = last.words;
  }
}

/** An event's mark in a picture. */
export class EventMark extends EventView {
  readonly element: Element;

  constructor(event: TimelineEvent, element: Element) {
    super(event);
    this.element = element;
  }

  protected setShown(isShown: boolean): void {
    this.element.toggleAttribute('hidden', !isShown);
  }

  protected setCertain(isCertain: boolean): void {
    this.element.classList.toggle(CLASSES.isPossible, !isCertain);
  }

  /** Moves the mark to where what had been told puts it. */
  protected setTold({ last: { mark } }: ShownEvent, isWhole: boolean): void {
    this.element.querySelector(`.${CLASSES.conflict}`)?.toggleAttribute('hidden', !isWhole);
    const rect = this.element.querySelector('rect');
    const act = this.element.closest(`[${ATTRIBUTES.act}]`)?.getAttribute(ATTRIBUTES.act);
    const [from = 0, to = 1] = act?.split(' ').map(Number) ?? [];
    const y = Number(rect?.getAttribute('y')) + Number(rect?.getAttribute('height')) / 2;
    const shape = markShape({ ...mark, ...withinAct(mark, { from, to }) }, y);
    for (const [name, value] of Object.entries(shape)) rect?.setAttribute(name, String(value));
  }
}
