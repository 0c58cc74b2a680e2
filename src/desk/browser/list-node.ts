import { button, element } from '../../browser/elements.ts';
import type { ListField } from '../shared/form-field.ts';
import { words } from '../shared/words.ts';
import type { FieldNode, FieldPlace, FormContext } from './field-node.ts';
import { groupNode } from './group-node.ts';

/** A list of groups that grows and shrinks. */
export interface ListNode extends FieldNode {
  add(value: unknown): FieldNode;
  /** Puts each entry as it is to be from now on; nothing of one that goes. */
  rewrite(change: (value: unknown) => unknown): void;
  /** Takes the first entry away that is wanted so; whether there was one. */
  removeWhere(isWanted: (value: unknown) => boolean): boolean;
}

export function listNode(
  field: ListField,
  given: unknown,
  context: FormContext,
  name = field.label,
): ListNode {
  const items = element('div', 'desk-entries');
  const nodes: FieldNode[] = [];
  const grow = button(words.addEntry(name), () => {
    list.add(undefined).control.focus();
    context.changed();
  });
  grow.className = 'desk-quiet';
  const holder = element('fieldset', 'desk-list', element('legend', '', name), items, grow);
  const place: FieldPlace = { name, holder, control: grow };
  const number = () => {
    for (const [index, left] of nodes.entries()) {
      const legend = left.holder.querySelector(':scope > legend');
      if (legend) legend.textContent = words.entry(name, index + 1);
    }
    context.changed();
  };
  const remove = (node: FieldNode) => {
    nodes.splice(nodes.indexOf(node), 1);
    node.holder.remove();
    number();
  };
  const putAt = (node: FieldNode, index: number) => {
    const next = nodes[index]?.holder;
    if (next) next.before(node.holder);
    else items.append(node.holder);
    nodes.splice(index, 0, node);
    number();
  };
  const list: ListNode = {
    field,
    ...place,
    value() {
      const values = nodes.map((node) => node.value());
      if (values.length === 0) return Array.isArray(given) ? [] : field.isNeeded ? [] : undefined;
      return field.mayBeOne && values.length === 1 && !Array.isArray(given) ? values[0] : values;
    },
    placeAt([step, ...deeper]) {
      // One alone may stand without a list.
      if (typeof step === 'string') return nodes[0]?.placeAt([step, ...deeper]) ?? place;
      return nodes[step ?? -1]?.placeAt(deeper) ?? place;
    },
    add(value) {
      const node = groupNode(
        { kind: 'group', name: '*', label: name, help: '', isNeeded: true, fields: field.fields },
        value,
        context,
        words.entry(name, nodes.length + 1),
      );
      const gone = button(words.remove, () => {
        const index = nodes.indexOf(node);
        const next = nodes[index + 1]?.control ?? grow;
        context.say(words.removed(node.holder.querySelector('legend')?.textContent ?? name), () => {
          putAt(node, index);
          node.control.focus();
        });
        remove(node);
        next.focus();
      });
      gone.className = 'desk-quiet desk-remove';
      node.holder.append(gone);
      nodes.push(node);
      items.append(node.holder);
      return node;
    },
    rewrite(change) {
      for (const [index, node] of [...nodes.entries()].reverse()) {
        const value = node.value();
        const now = change(value);
        if (now === value) continue;
        remove(node);
        if (now === undefined) continue;
        const changed = list.add(now);
        nodes.pop();
        putAt(changed, index);
      }
    },
    removeWhere(isWanted) {
      const node = nodes.find((one) => isWanted(one.value()));
      if (node) remove(node);
      return node !== undefined;
    },
  };
  for (const value of Array.isArray(given)
    ? (given as unknown[])
    : given === undefined
      ? []
      : [given])
    list.add(value);
  return list;
}
