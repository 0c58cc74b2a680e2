import { element } from '../../browser/elements.ts';
import type {
  ChoiceField,
  FormField,
  LinesField,
  SwitchField,
  TextField,
} from '../shared/form-field.ts';
import { words } from '../shared/words.ts';
import { type FieldNode, listId } from './field-node.ts';
import { labelled } from './labelled.ts';

const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;

/** Text, or a number. */
export function textNode(field: TextField, given: unknown): FieldNode {
  const control = field.isLong ? grown(element('textarea', '')) : element('input', '');
  if (field.example && control instanceof HTMLInputElement) control.placeholder = field.example;
  if (field.suggestions !== undefined) control.setAttribute('list', listId(field.suggestions));
  return nodeOf(field, control, given, textOf(given), (text) => {
    const told = text.trim();
    if (told === '') return field.isNeeded ? '' : undefined;
    return field.takesNumbers && NUMBER.test(told) ? Number(told) : told;
  });
}

/** One of a few words. */
export function choiceNode(field: ChoiceField, given: unknown): FieldNode {
  const control = element('select', '');
  const shown = textOf(given);
  const known = ['', ...field.choices];
  for (const choice of known.includes(shown) ? known : [...known, shown]) {
    const option = element('option', '', choice === '' ? words.nothing : choice);
    option.value = choice;
    control.append(option);
  }
  return nodeOf(field, control, given, shown, (text) =>
    text === '' ? (field.isNeeded ? '' : undefined) : text,
  );
}

/** Yes, or left out. */
export function switchNode(field: SwitchField, given: unknown): FieldNode {
  const control = element('input', '');
  control.type = 'checkbox';
  control.checked = given === true;
  const place = { name: field.label, holder: labelled(field, control), control };
  return {
    field,
    ...place,
    value: () => (control.checked === (given === true) ? given : control.checked || undefined),
    placeAt: () => place,
  };
}

/** A list of texts: of ids with commas between, where one may stand alone; else one on a line. */
export function linesNode(field: LinesField, given: unknown): FieldNode {
  const between = field.mayBeOne ? ', ' : '\n';
  const control = field.mayBeOne ? element('input', '') : grown(element('textarea', ''));
  if (field.suggestions !== undefined) control.setAttribute('list', listId(field.suggestions));
  const entries = () =>
    control.value
      .split(between.trim() || between)
      .map((line) => line.trim())
      .filter(Boolean);
  const shown = Array.isArray(given) ? given.map(textOf).join(between) : textOf(given);
  const help = field.mayBeOne ? field.help : `${field.help} ${words.onePerLine}`;
  // An empty list that may be left out is: of entities it would say that there are none.
  const told = Array.isArray(given) && given.length === 0 && !field.isNeeded ? undefined : given;
  return nodeOf({ ...field, help }, control, told, shown, () => {
    const lines = entries();
    if (lines.length === 0) return field.isNeeded ? (Array.isArray(given) ? [] : '') : undefined;
    return field.mayBeOne && lines.length === 1 && !Array.isArray(given) ? lines[0] : lines;
  });
}

function nodeOf(
  field: FormField,
  control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
  given: unknown,
  shown: string,
  read: (text: string) => unknown,
): FieldNode {
  control.value = shown;
  // A field of one line takes line ends away; that is no change of the editor’s.
  const first = control.value;
  const place = { name: field.label, holder: labelled(field, control), control };
  return {
    field,
    ...place,
    value: () => (control.value === first && given !== undefined ? given : read(control.value)),
    placeAt: () => place,
  };
}

/** A text field that is as high as what is in it. */
export function grown(area: HTMLTextAreaElement): HTMLTextAreaElement {
  area.rows = 2;
  area.classList.add('desk-grows');
  return area;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === null || value === undefined ? '' : JSON.stringify(value);
}
