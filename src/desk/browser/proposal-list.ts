import { button, element } from '../../browser/elements.ts';
import { type Chip, CHIP_GROUPS } from '../shared/chip.ts';
import { keyOfMissing, type Missing } from '../shared/things.ts';
import { GROUP_WORDS, words } from '../shared/words.ts';
import { offerButton } from './offer-button.ts';

/** What becomes of proposals. */
export interface ProposalActions {
  accept(chip: Chip): void;
  takeBack(chip: Chip): void;
  /** Whether a file is of it by now. */
  isMade(missing: Missing): boolean;
  /** Has a file made of what no file is of. */
  make(missing: Missing): void;
  /** Puts the questions of a comparison to the article. */
  compare(comparison: string): void;
  /** Brings the keyboard to what an accepted proposal has filled in. */
  change(chip: Chip): void;
  /** Shows where it stands in the report; nothing for nowhere. */
  point(chip: Chip | undefined): void;
  say(text: string): void;
  changed(): void;
}

/** What is left to be done in other files, and by what of the desk. */
type Todo = Pick<Chip, 'todo' | 'missing' | 'comparison'>;

/** What was found in a report, by kind, each a button that accepts it. */
export class ProposalList {
  readonly element: HTMLElement;
  readonly #groups = element('div', '');
  readonly #todo = element('ul', 'desk-todo');
  readonly #todoPart: HTMLElement;
  readonly #actions: ProposalActions;
  #chips: Chip[] = [];
  #missing: Missing[] = [];
  readonly accepted = new Set<string>();
  readonly dismissed = new Set<string>();

  constructor(actions: ProposalActions) {
    this.#actions = actions;
    const heading = element('h2', '', words.proposals);
    this.#todoPart = element('div', '', element('h3', 'desk-h3', words.todo), this.#todo);
    this.element = element('section', 'desk-proposals', heading, this.#groups, this.#todoPart);
    this.show([]);
  }

  show(chips: Chip[], accepted: Iterable<string> = [], dismissed: Iterable<string> = []): void {
    this.#chips = chips;
    this.accepted.clear();
    this.dismissed.clear();
    for (const id of accepted) this.accepted.add(id);
    for (const id of dismissed) this.dismissed.add(id);
    this.#draw();
  }

  /** Shows what is to be made for the form. @param missing as the check says */
  follow(missing: Missing[]): void {
    this.#missing = missing;
    this.#showTodo();
  }

  #draw(): void {
    const note = this.#chips.length === 0 ? words.noProposals : words.proposalsHelp;
    this.#groups.replaceChildren(
      element('p', 'desk-note', note),
      ...CHIP_GROUPS.flatMap((group) => {
        const shown = this.#chips.filter(
          (chip) => chip.group === group && !this.dismissed.has(chip.id),
        );
        if (shown.length === 0) return [];
        const list = element('ul', 'desk-chips', ...shown.map((chip) => this.#itemOf(chip)));
        return [element('h3', 'desk-h3', GROUP_WORDS[group]), list];
      }),
    );
    if (this.dismissed.size > 0) {
      const back = button(words.bringBack(this.dismissed.size), () => {
        this.dismissed.clear();
        this.#draw();
        this.#groups.querySelector('button')?.focus();
        this.#actions.say(words.broughtBack);
        this.#actions.changed();
      });
      back.className = 'desk-quiet';
      this.#groups.append(back);
    }
    this.#showTodo();
  }

  #itemOf(chip: Chip): HTMLLIElement {
    const main = button('', () => {
      this.#toggle(chip, main);
    });
    main.className = 'desk-chip';
    main.append(
      element('span', 'desk-chip-label', chip.label),
      ' ',
      element('span', 'desk-chip-detail', chip.detail),
    );
    main.ariaPressed = String(this.accepted.has(chip.id));
    const point = () => {
      this.#actions.point(chip);
    };
    main.addEventListener('focus', point);
    main.addEventListener('pointerenter', point);
    main.addEventListener('pointerleave', () => {
      this.#actions.point(undefined);
    });
    main.addEventListener('blur', () => {
      this.#actions.point(undefined);
    });
    const change = button(words.change, () => {
      if (!this.accepted.has(chip.id)) this.#toggle(chip, main);
      this.#actions.change(chip);
    });
    const dismiss = button(words.dismiss, () => {
      this.#dismiss(chip, dismiss);
    });
    for (const [small, name] of [
      [change, words.change],
      [dismiss, words.dismiss],
    ] as const) {
      small.className = 'desk-quiet';
      small.ariaLabel = `${name}: ${chip.label}`;
    }
    const isEntry = chip.adds.length > 0;
    return element('li', '', main, ...(isEntry ? [change] : []), dismiss);
  }

  #toggle(chip: Chip, main: HTMLButtonElement): void {
    const isAccepted = !this.accepted.has(chip.id);
    if (isAccepted) this.accepted.add(chip.id);
    else this.accepted.delete(chip.id);
    main.ariaPressed = String(isAccepted);
    if (isAccepted) this.#actions.accept(chip);
    else this.#actions.takeBack(chip);
    const accepted = chip.thing && chip.adds.length === 0 ? words.isFound : words.accepted;
    this.#actions.say((isAccepted ? accepted : words.takenBack)(chip.label));
    this.#showTodo();
    this.#actions.changed();
  }

  /** The keyboard goes on to the next one. */
  #dismiss(chip: Chip, pressed: HTMLButtonElement): void {
    const all = [...this.#groups.querySelectorAll<HTMLElement>('.desk-chip')];
    const own = pressed.closest('li')?.querySelector<HTMLElement>('.desk-chip');
    const index = own ? all.indexOf(own) : 0;
    if (this.accepted.delete(chip.id)) this.#actions.takeBack(chip);
    this.dismissed.add(chip.id);
    this.#draw();
    const left = [...this.#groups.querySelectorAll<HTMLElement>('.desk-chip')];
    (left[Math.min(index, left.length - 1)] ?? this.#groups.querySelector('button'))?.focus();
    this.#actions.say(words.dismissed(chip.label));
    this.#actions.changed();
  }

  #showTodo(): void {
    const named = new Set(this.#missing.map(keyOfMissing));
    // What an entry of the form names may have got another name there.
    const isLeft = ({ adds, missing }: Chip) =>
      missing === undefined ||
      (!this.#actions.isMade(missing) && (adds.length === 0 || named.has(keyOfMissing(missing))));
    const accepted = this.#chips.filter(
      (chip) => chip.todo !== undefined && this.accepted.has(chip.id) && isLeft(chip),
    );
    const todo = new Map<string, Todo>([
      ...this.#missing.map(
        (one) => [keyOfMissing(one), { todo: words.noFileOf(one), missing: one }] as const,
      ),
      ...accepted.map(
        (chip) => [chip.missing ? keyOfMissing(chip.missing) : chip.id, chip] as const,
      ),
    ]);
    this.#todo.replaceChildren(...[...todo.values()].map((one) => this.#todoItem(one)));
    this.#todoPart.hidden = todo.size === 0;
  }

  #todoItem({ todo = '', missing, comparison }: Todo): HTMLLIElement {
    if (missing) {
      const offer = offerButton(words.makeItNow, missing.name ?? missing.id, () => {
        this.#actions.make(missing);
      });
      return element('li', '', todo, ' ', offer);
    }
    if (comparison !== undefined) {
      const offer = offerButton(words.answerNow, comparison, () => {
        this.#actions.compare(comparison);
      });
      return element('li', '', todo, ' ', offer);
    }
    return element('li', '', todo);
  }
}
