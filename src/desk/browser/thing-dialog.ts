import { element } from '../../browser/elements.ts';
import type { Fields } from '../shared/fields.ts';
import type { MadeThing, Makeable, Missing, NotMadeYet, ThingForm } from '../shared/things.ts';
import { words } from '../shared/words.ts';
import { openDeskDialog } from './desk-dialog.ts';
import type { FieldNode, FormContext } from './field-node.ts';
import { labelled } from './labelled.ts';
import { nodeFor } from './node-for.ts';

/** Of more places the first are shown, and all are counted. */
const MOST_PLACES = 20;
/** What may be left out and is asked for all the same. */
const ASKED = ['country', 'ownership', 'aliases', 'url'];

/** What the dialog asks of the desk around it. */
export interface ThingActions {
  formOf(what: Makeable): Promise<ThingForm>;
  /** @param isSeen whether it was shown where the names would be found */
  make(
    what: Makeable,
    id: string,
    fields: Record<string, unknown>,
    isSeen: boolean,
  ): Promise<MadeThing | NotMadeYet>;
  /** The name of the article, and its passages. */
  article(): { id: string; passages: string[] };
  made(thing: MadeThing): void;
}

/** Asks for what a new source, actor, place, country or event needs, and has its file made. */
export function openThingDialog(
  { may, id, name = '', given }: Missing,
  actions: ThingActions,
): void {
  const what = element('select', '');
  for (const one of may) {
    const option = element('option', '', words.makeable[one]);
    option.value = one;
    what.append(option);
  }
  const idInput = element('input', '');
  idInput.value = id;
  const fields = element('div', 'desk-form');
  const found = element('div', 'desk-found');
  found.role = 'status';
  let isSeen = false;
  const command = element('code', '');
  let base = '';
  const showCommand = () => {
    command.textContent = `${base} --id ${idInput.value}`;
  };
  let nodes: FieldNode[] = [];
  const context: FormContext = {
    make: (field, value, label) => nodeFor(field, value, context, label),
    changed: () => undefined,
    say: () => undefined,
  };
  const chosen = () => what.value as Makeable;
  const showForm = () =>
    dialog.trying(async () => {
      const form = await actions.formOf(chosen());
      const known: Fields = {
        name: name || nameOfId(id),
        entity: id,
        ...(chosen() === may[0] && given),
      };
      nodes = form.fields.map((field) => context.make(field, known[field.name]));
      const isShown = ({ field }: FieldNode) => field.isNeeded || ASKED.includes(field.name);
      const more = nodes.filter((node) => !isShown(node)).map(({ holder }) => holder);
      fields.replaceChildren(
        ...nodes.filter(isShown).map(({ holder }) => holder),
        noteField(nodes, actions.article()),
        element('details', 'desk-more', element('summary', '', words.more), ...more),
      );
      base = form.command;
      showCommand();
    });
  // What is changed may be found elsewhere.
  const forget = () => {
    isSeen = false;
    found.replaceChildren();
  };
  fields.addEventListener('input', forget);
  what.addEventListener('change', () => {
    forget();
    void showForm();
  });
  idInput.addEventListener('input', showCommand);
  const dialog = openDeskDialog(
    words.makeThing(name || id),
    [
      labelled({ label: words.whatItIs, help: '' }, what),
      labelled({ label: words.id, help: words.idHelp }, idInput),
      fields,
      found,
    ],
    {
      label: words.makeIt,
      does: async () => {
        const values = nodes.map((node): [string, unknown] => [node.field.name, node.value()]);
        const told = Object.fromEntries(values.filter(([, value]) => value !== undefined));
        const made = await actions.make(chosen(), idInput.value.trim(), told, isSeen);
        if ('matches' in made) {
          found.replaceChildren(...placesOf(made));
          isSeen = true;
          return;
        }
        dialog.close();
        actions.made(made);
      },
    },
    element('p', 'desk-note', words.orCommand, ' ', command),
  );
  void showForm();
}

/** "Fox News" of `fox-news`. */
function nameOfId(id: string): string {
  return id.replaceAll('-', ' ').replaceAll(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function placesOf({ matches }: NotMadeYet): HTMLElement[] {
  const places = matches.slice(0, MOST_PLACES).map(({ path, line, sentence, stoodFor }) => {
    const former = stoodFor === undefined ? '' : ` ${words.stoodFor(stoodFor)}`;
    return element('li', '', `${path}:${line}: ${sentence}${former}`);
  });
  return [
    element('p', '', words.wouldBeFound(matches.length)),
    element('ul', 'desk-note', ...places),
  ];
}

/** Puts a note to a passage of the article into the description, where somebody has stopped to write. */
function noteField(
  nodes: FieldNode[],
  { id, passages }: { id: string; passages: string[] },
): HTMLElement {
  const choose = element('select', '');
  for (const passage of ['', ...passages]) {
    const option = element('option', '', passage || words.nothing);
    option.value = passage;
    choose.append(option);
  }
  choose.addEventListener('change', () => {
    const control = nodes.find(({ field }) => field.name === 'description')?.control;
    if (choose.value === '' || !(control instanceof HTMLTextAreaElement)) return;
    const { value, selectionEnd: at } = control;
    const [before, after] = [value.slice(0, at).trimEnd(), value.slice(at)];
    const noted = `${before} [@${id}#${choose.value}]`.trimStart();
    control.value = noted + after;
    choose.value = '';
    control.focus();
    control.setSelectionRange(noted.length, noted.length);
  });
  return labelled({ label: words.noteToPassage, help: '' }, choose);
}
