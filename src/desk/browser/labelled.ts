import { element } from '../../browser/elements.ts';
import type { FormField } from '../shared/form-field.ts';
import { freshId } from './field-node.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A control with its label, and its help for who asks. */
export function labelled(field: Pick<FormField, 'label' | 'help'>, control: Control): HTMLElement {
  control.id = freshId();
  const help = element('span', 'desk-help', field.help);
  help.id = `${control.id}_help`;
  if (field.help) control.setAttribute('aria-describedby', help.id);
  const label = element('label', 'desk-label', field.label);
  label.htmlFor = control.id;
  const isSwitch = control instanceof HTMLInputElement && control.type === 'checkbox';
  return element(
    'div',
    isSwitch ? 'desk-field desk-switch' : 'desk-field',
    ...(isSwitch ? [control, label] : [label, control]),
    help,
  );
}
