import { ATTRIBUTES, CLASSES } from './markup.ts';
import { LABEL_GAP } from '../drawing/lanes.ts';
import { markShape } from '../drawing/mark-shape.ts';
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
  readonly #group: SVGGElement;

  constructor(event: TimelineEvent, group: SVGGElement) {
    super(event);
    this.#group = group;
  }

  protected setShown(isShown: boolean): void {
    setDrawn(this.#group, isShown);
  }

  protected setCertain(isCertain: boolean): void {
    this.#group.classList.toggle(CLASSES.isPossible, !isCertain);
  }

  /** Moves the mark and its label to where what had been told puts them. */
  protected setTold({ last: { mark } }: ShownEvent, isWhole: boolean): void {
    setDrawn(this.#group.querySelector(`.${CLASSES.conflict}`), isWhole);
    const width = this.#group.ownerSVGElement?.viewBox.baseVal.width ?? 0;
    const [from, to] = [mark.from * width, mark.to * width];
    const rect = this.#group.querySelector('rect');
    const y = Number(rect?.getAttribute('y')) + Number(rect?.getAttribute('height')) / 2;
    for (const [name, value] of Object.entries(markShape({ ...mark, from, to }, y))) {
      rect?.setAttribute(name, String(value));
    }
    const label = this.#group.querySelector('text');
    const isLeft = label?.getAttribute('text-anchor') === 'end';
    label?.setAttribute('x', String(isLeft ? from - LABEL_GAP : to + LABEL_GAP));
  }
}

/** Shows or hides a part of a picture, which has no `hidden`. */
export function setDrawn(drawn: Element | null, isShown: boolean): void {
  if (isShown) drawn?.removeAttribute('display');
  else drawn?.setAttribute('display', 'none');
}
