import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { FieldPath } from '../model/fields.ts';

/** What stands at a field of some YAML; nothing where there is none. */
export function nodeAt(root: Node | null, field: FieldPath): Node | undefined {
  let node: unknown = root;
  for (const step of field) {
    if (isMap(node)) {
      node = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      )?.value;
    } else node = isSeq(node) ? node.items[Number(step)] : undefined;
  }
  return isNode(node) ? node : undefined;
}
