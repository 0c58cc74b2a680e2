import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { FieldPath } from '../model/fields.ts';

/** The key of a field of some YAML, as it is written; nothing where there is none. */
export function keyAt(root: Node | null, field: FieldPath): Node | undefined {
  const group = nodeAt(root, field.slice(0, -1));
  if (!isMap(group)) return undefined;
  const name = String(field.at(-1));
  const key = group.items.find(({ key }) => isScalar(key) && String(key.value) === name)?.key;
  return isNode(key) ? key : undefined;
}

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
