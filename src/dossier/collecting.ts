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

/**
 * Puts a button beside each passage of the page and each link to one, or takes them away again.
 *
 * @param host what says what became of it
 * @param own the button that was pressed
 * @param isAsked whether the reader asks for it on this page, and is told that there is none
 */
export function collecting(host: HTMLElement, own: HTMLElement, isAsked: boolean): void {
  const status = host.querySelector('[role=status]');
  const say = (text: string) => {
    if (status) status.textContent = text;
  };
  isOn = !isOn;
  remember();
  own.textContent = isOn ? words.stopCollecting : words.collect;
  if (!isOn) {
    for (const made of buttons.keys()) made.remove();
    buttons.clear();
    say('');
    return;
  }
  const root = new URL(host.getAttribute(ATTRIBUTES.root) ?? '/', location.href).href;
  const passages = passagesOnPage(root);
  for (const { place, named, after } of passages) {
    const made = button('', () => {
      toggle(place, say);
    });
    made.className = CLASSES.collect;
    made.dataset.named = named;
    after(made);
    buttons.set(made, place);
  }
  if (isAsked) say(passages.length === 0 ? words.nothingHere : words.ready(passages.length));
  show();
}

onChangeElsewhere(show);

function passagesOnPage(root: string) {
  const page = location.href.split('#')[0] ?? '';
  const own = [...document.querySelectorAll<HTMLElement>('main .passage[id]')].map((passage) => ({
    place: passageAt(`${page}#${passage.id}`, root),
    named: passage.id.replaceAll('-', ' '),
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
