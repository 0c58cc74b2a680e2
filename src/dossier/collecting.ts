import { addStyles } from '../browser/add-styles.ts';
import { button } from '../browser/elements.ts';
import { dossier as words } from '../words/index.ts';
import styles from './collecting.css?inline';
import { type DossierEntry, isSame, passageAt, withEntries, withoutEntry } from './dossier.ts';
import { changeDossier, keptDossier, onChangeElsewhere, type Outcome } from './kept-dossier.ts';
import { ATTRIBUTES, CLASSES } from './markup.ts';

type Place = Pick<DossierEntry, 'article' | 'passage'>;

addStyles(styles);

let isOn = false;
/** The buttons that are there, with the passage of each. */
const buttons = new Map<HTMLButtonElement, Place>();
/** The passages and links that have their button. */
let withButton = new WeakSet<Element>();
let observer: MutationObserver | undefined;

/**
 * Puts a button beside each passage of the page and each link to one, also beside those that come later, as what a
 * search finds does; or takes them away again.
 *
 * @param host what says what became of it
 * @param own the button that was pressed
 * @param isWanted whether they are to be there; where they are already, they stay
 * @param isAsked whether the reader asks for it on this page, and is told that there is none
 */
export function collecting(
  host: HTMLElement,
  own: HTMLElement,
  { isWanted, isAsked }: { isWanted: boolean; isAsked: boolean },
): void {
  const status = host.querySelector('[role=status]');
  const say = (text: string) => {
    if (status) status.textContent = text;
  };
  isOn = isWanted;
  remember();
  own.textContent = isOn ? words.stopCollecting : words.collect;
  if (!isOn) {
    observer?.disconnect();
    observer = undefined;
    for (const made of buttons.keys()) made.remove();
    buttons.clear();
    withButton = new WeakSet();
    say('');
    return;
  }
  const root = new URL(host.getAttribute(ATTRIBUTES.root) ?? '/', location.href).href;
  addButtons(root, say);
  if (isAsked) say(buttons.size === 0 ? words.nothingHere : words.ready(buttons.size));
  observer ??= observed(() => {
    if (!addButtons(root, say)) return;
    if (status?.textContent === words.nothingHere) say(words.ready(buttons.size));
  });
}

/** Calls when something has come into the page. */
function observed(changed: () => void): MutationObserver {
  const made = new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => [...addedNodes].some(isNew))) changed();
  });
  const main = document.querySelector('main');
  if (main) made.observe(main, { childList: true, subtree: true });
  return made;
}

function isNew(node: Node): boolean {
  return node instanceof HTMLElement && !node.matches(`.${CLASSES.collect}`);
}

/** @returns whether there was something without its button */
function addButtons(root: string, say: (text: string) => void): boolean {
  const passages = passagesOnPage(root).filter(({ beside }) => !withButton.has(beside));
  for (const { place, named, beside, after } of passages) {
    const made = button('', () => {
      toggle(place, say);
    });
    made.className = CLASSES.collect;
    made.dataset.named = named;
    after(made);
    withButton.add(beside);
    buttons.set(made, place);
  }
  if (passages.length > 0) show();
  return passages.length > 0;
}

onChangeElsewhere(show);

function passagesOnPage(root: string) {
  const page = location.href.split('#')[0] ?? '';
  const own = [...document.querySelectorAll<HTMLElement>('main .passage[id]')].map((passage) => ({
    place: passageAt(`${page}#${passage.id}`, root),
    named: passage.id.replaceAll('-', ' '),
    beside: passage,
    after: (made: HTMLElement) => {
      passage.append(' ', made);
    },
  }));
  const linked = [...document.querySelectorAll('main a[href*="#"]')]
    // In a picture there is no room for a button.
    .filter((link) => link instanceof HTMLAnchorElement)
    // Those of the same page lead to what has a button itself.
    .filter(({ href }) => !href.startsWith(`${page}#`))
    .map((link) => ({
      place: passageAt(link.href, root),
      named: link.ariaLabel ?? link.textContent.trim(),
      beside: link,
      after: (made: HTMLElement) => {
        link.after(' ', made);
      },
    }));
  return [...own, ...linked].flatMap(({ place, ...how }) => (place ? [{ place, ...how }] : []));
}

function toggle(place: Place, say: (text: string) => void): void {
  const isIn = keptDossier().dossier.entries.some((entry) => isSame(entry, place));
  const { dossier, outcome } = changeDossier((before) =>
    isIn
      ? withoutEntry(before, { ...place, note: '' })
      : withEntries(before, [{ ...place, note: '' }]),
  );
  const { length } = dossier.entries;
  const said: Record<Outcome, string> = {
    kept: isIn ? words.removed(length) : words.added(length),
    off: words.offAndEmpty,
    full: words.full,
    spoiled: words.spoiled,
  };
  say(said[outcome]);
  show();
}

/** Shows at each passage whether it is collected. */
function show(): void {
  const { entries } = keptDossier().dossier;
  for (const [made, place] of buttons) {
    const isIn = entries.some((entry) => isSame(entry, place));
    const named = made.dataset.named ?? '';
    made.textContent = isIn ? words.removeSign : words.addSign;
    made.setAttribute('aria-label', isIn ? words.remove(named) : words.add(named));
  }
}

function remember(): void {
  try {
    if (isOn) sessionStorage.collecting = 'yes';
    else delete sessionStorage.collecting;
  } catch {
    // Storage may be off.
  }
}
