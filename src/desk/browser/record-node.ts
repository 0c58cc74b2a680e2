import { isGroup } from '../../model/fields.ts';
import { button, element } from '../../browser/elements.ts';
import type { FormField, RecordField } from '../shared/form-field.ts';
import { words } from '../shared/words.ts';
import { type FieldNode, type FieldPlace, type FormContext, listId } from './field-node.ts';
import { labelled } from './labelled.ts';

/** Fields by keys that are chosen. */
export interface RecordNode extends FieldNode {
  add(key: string, value: unknown): FieldNode;
  removeKey(key: string): boolean;
}

export function recordNode(field: RecordField, given: unknown, context: FormContext): RecordNode {
  const items = element('div', 'desk-entries');
  const entries: { key: HTMLInputElement; node: FieldNode; holder: HTMLElement }[] = [];
  const grow = button(words.addEntry(field.label), () => {
    record.add('', undefined);
    entries.at(-1)?.key.focus();
    context.changed();
  });
  grow.className = 'desk-quiet';
  const holder = element('fieldset', 'desk-list', element('legend', '', field.label), items, grow);
  const place: FieldPlace = { name: field.label, holder, control: grow };
  const record: RecordNode = {
    field,
    ...place,
    value() {
      const values = entries.flatMap(({ key, node }): [string, unknown][] => {
        const name = key.value.trim();
        return name === '' ? [] : [[name, node.value() ?? (isLines(node.field) ? [] : '')]];
      });
      return values.length === 0 && given === undefined ? undefined : Object.fromEntries(values);
    },
    placeAt([step, ...deeper]) {
      const entry = entries.find(({ key }) => key.value.trim() === String(step));
      return entry?.node.placeAt(deeper) ?? place;
    },
    add(name, value) {
      const key = element('input', '');
      if (field.suggestions !== undefined) key.setAttribute('list', listId(field.suggestions));
      key.value = name;
      const node = context.make({ ...field.entry, label: field.label }, value);
      const gone = button(words.remove, () => {
        const index = entries.indexOf(entry);
        entries.splice(index, 1);
        box.remove();
        context.changed();
        context.say(words.removed(`${field.label} ${key.value}`), () => {
          const next = entries[index]?.holder;
          if (next) next.before(box);
          else items.append(box);
          entries.splice(index, 0, entry);
          context.changed();
          key.focus();
        });
        grow.focus();
      });
      gone.className = 'desk-quiet desk-remove';
      const box = element(
        'div',
        'desk-group',
        labelled({ label: words.key, help: field.help }, key),
        node.holder,
        gone,
      );
      const entry = { key, node, holder: box };
      entries.push(entry);
      items.append(box);
      return node;
    },
    removeKey(name) {
      const index = entries.findIndex(({ key }) => key.value.trim() === name);
      if (index < 0) return false;
      entries.splice(index, 1)[0]?.holder.remove();
      context.changed();
      return true;
    },
  };
  for (const [key, value] of Object.entries(isGroup(given) ? given : {})) record.add(key, value);
  return record;
}

function isLines({ kind }: FormField): boolean {
  return kind === 'lines';
}
