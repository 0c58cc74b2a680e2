import { isGroup } from '../../model/fields.ts';
import { element } from '../../browser/elements.ts';
import type { GroupField } from '../shared/form-field.ts';
import { words } from '../shared/words.ts';
import type { FieldNode, FormContext } from './field-node.ts';

/** Fields together; those that need not be there and are empty are folded away. */
export function groupNode(
  field: GroupField,
  given: unknown,
  context: FormContext,
  name = field.label,
): FieldNode {
  const former = isGroup(given) ? given : {};
  const nodes = field.fields.map((inner) => context.make(inner, former[inner.name]));
  const folded = nodes.filter(
    (node) => !node.field.isNeeded && former[node.field.name] === undefined,
  );
  const shown = nodes.filter((node) => !folded.includes(node));
  const holder = element('fieldset', 'desk-group', element('legend', '', name));
  holder.append(...shown.map((node) => node.holder));
  if (folded.length > 0) {
    const summary = element('summary', '', words.more);
    holder.append(element('details', 'desk-more', summary, ...folded.map((node) => node.holder)));
  }
  const place = { name, holder, control: nodes[0]?.control ?? holder };
  return {
    field,
    ...place,
    value() {
      const told = Object.entries(former).filter(
        ([key]) => !field.fields.some((inner) => inner.name === key),
      );
      const values = nodes.flatMap((node): [string, unknown][] => {
        const value = node.value();
        return value === undefined ? [] : [[node.field.name, value]];
      });
      const whole = Object.fromEntries([...told, ...values]);
      const isNew = given === undefined && Object.values(whole).every((value) => value === '');
      return isNew && !field.isNeeded ? undefined : whole;
    },
    placeAt: ([step, ...deeper]) =>
      nodes.find((node) => node.field.name === step)?.placeAt(deeper) ?? place,
  };
}
