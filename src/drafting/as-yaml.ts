import { Document, isMap, isSeq, visit } from 'yaml';
import { wrapped } from './wrapped.ts';

/** A field with its value on lines of its own, as a file of content has it: groups within a list in brackets. */
export function fieldAsYaml(name: string, value: unknown): string[] {
  const document = new Document({ [name]: value });
  visit(document, {
    Collection(_, node, way) {
      const isInList = way.some((one) => isSeq(one));
      const isOfIds =
        isSeq(node) &&
        node.items.every((item) => /^[a-z0-9-]+$/.test(String(item))) &&
        node.items.length > 0;
      if ((isMap(node) && isInList) || isOfIds || node.items.length === 0) node.flow = true;
    },
  });
  return document
    .toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: true })
    .trimEnd()
    .replace(/: \[ (.*) \]$/u, ': [$1]')
    .split('\n');
}

/** Words as a comment, over as many lines as they need. */
export function comment(text: string, indent = ''): string[] {
  return wrapped(text).map((line) => `${indent}# ${line}`);
}
