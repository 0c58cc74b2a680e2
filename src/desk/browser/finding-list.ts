import { button, element } from '../../browser/elements.ts';
import type { DeskFinding } from '../shared/messages.ts';
import type { Missing } from '../shared/things.ts';
import { words } from '../shared/words.ts';
import { type FieldPlace, freshId } from './field-node.ts';
import { offerButton } from './offer-button.ts';

const SAID = 'desk-said';

/** What can be done about a finding on the desk. */
export interface FindingActions {
  make: (missing: Missing) => void;
  compare: (comparison: string) => void;
}

/** What the check found: a list of all, and each beside its field. */
export class FindingList {
  readonly element: HTMLElement;
  readonly #counts = element('p', 'desk-note', words.notChecked);
  readonly #list = element('ol', 'desk-findings');
  readonly #around: HTMLElement;

  /** @param around what the fields are in */
  constructor(around: HTMLElement) {
    this.#around = around;
    const heading = element('h2', '', words.findings);
    heading.id = 'desk_findings';
    heading.tabIndex = -1;
    this.element = element('section', '', heading, this.#counts, this.#list);
  }

  /** @returns what they are in short */
  show(
    findings: DeskFinding[],
    placeOf: (finding: DeskFinding) => FieldPlace | undefined,
    actions: FindingActions,
  ): string {
    for (const said of this.#around.querySelectorAll(`.${SAID}`)) said.remove();
    for (const control of this.#around.querySelectorAll('[aria-describedby]')) {
      const left = control.getAttribute('aria-describedby')?.split(' ') ?? [];
      control.setAttribute('aria-describedby', left.filter(isThere).join(' '));
    }
    for (const control of this.#around.querySelectorAll('[aria-invalid]')) {
      control.removeAttribute('aria-invalid');
    }
    const items = findings.map((finding) => {
      const place = placeOf(finding);
      if (place) showBeside(place, finding, actions);
      return itemOf(finding, place);
    });
    this.#list.replaceChildren(...items);
    const count = (wanted: DeskFinding['severity']) =>
      findings.filter(({ severity }) => severity === wanted).length;
    const [errors, unpublishable] = [count('error'), count('unpublishable')];
    const short =
      findings.length === 0
        ? words.noFindings
        : words.counts(errors, unpublishable, count('warning'));
    this.#counts.textContent = short;
    return short;
  }
}

function showBeside(
  { holder, control }: FieldPlace,
  finding: DeskFinding,
  { make, compare }: FindingActions,
): void {
  let said = holder.querySelector<HTMLElement>(`:scope > .${SAID}`);
  if (!said) {
    said = element('ul', SAID);
    said.id = freshId();
    const legend = holder.querySelector(':scope > legend');
    if (legend) legend.after(said);
    else holder.append(said);
  }
  const item = element('li', classOf(finding), mark(finding), finding.message);
  const { missing, comparison } = finding;
  if (missing) {
    const offer = offerButton(words.makeItNow, missing.id, () => {
      make(missing);
    });
    item.append(' ', offer);
  }
  if (comparison !== undefined) {
    const offer = offerButton(words.answerNow, comparison, () => {
      compare(comparison);
    });
    item.append(' ', offer);
  }
  said.append(item);
  if (finding.severity === 'warning') return;
  unfold(holder);
  if (!control.matches('input, textarea, select')) return;
  control.setAttribute('aria-invalid', 'true');
  const described = new Set(control.getAttribute('aria-describedby')?.split(' '));
  control.setAttribute('aria-describedby', [...described.add(said.id)].join(' '));
}

function itemOf(finding: DeskFinding, place: FieldPlace | undefined): HTMLElement {
  const item = element('li', classOf(finding), mark(finding));
  if (place) {
    const link = button(`${place.name}: ${finding.message}`, () => {
      unfold(place.holder);
      place.control.focus();
    });
    link.className = 'desk-link';
    item.append(link);
  } else item.append([finding.place, finding.message].filter(Boolean).join(': '));
  if (finding.why) item.append(element('span', 'desk-why', ` ${finding.why}`));
  return item;
}

/** Opens all that something is folded away in. */
function unfold(inside: Element): void {
  let fold = inside.closest('details');
  while (fold) {
    fold.open = true;
    fold = fold.parentElement?.closest('details') ?? null;
  }
}

function isThere(id: string): boolean {
  return document.getElementById(id) !== null;
}

function mark({ severity }: DeskFinding): HTMLElement {
  return element('strong', '', `${severity === 'warning' ? words.warning : words.error} `);
}

function classOf({ severity }: DeskFinding): string {
  return severity === 'warning' ? 'is-warning' : 'is-error';
}
