import type { FormField } from '../shared/form-field.ts';
import type { FieldNode, FormContext } from './field-node.ts';
import { groupNode } from './group-node.ts';
import { listNode } from './list-node.ts';
import { choiceNode, linesNode, switchNode, textNode } from './plain-nodes.ts';
import { recordNode } from './record-node.ts';

/** A field on the page, with what its file says. */
export function nodeFor(
  field: FormField,
  value: unknown,
  context: FormContext,
  name = field.label,
): FieldNode {
  switch (field.kind) {
    case 'text':
      return textNode(field, value);
    case 'choice':
      return choiceNode(field, value);
    case 'switch':
      return switchNode(field, value);
    case 'lines':
      return linesNode(field, value);
    case 'group':
      return groupNode(field, value, context, name);
    case 'list':
      return listNode(field, value, context, name);
    case 'record':
      return recordNode(field, value, context);
  }
}
