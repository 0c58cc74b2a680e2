import serialize from 'dom-serializer';
import { type ChildNode, Element, Text } from 'domhandler';
import { type FlatRow, rowsOf } from '../record/flat.ts';
import { xmlCharacters } from '../xml-characters.ts';
import type { DataFile } from './data-file.ts';

const NODE_FIELDS = ['name', 'kind', 'address'];
const EDGE_FIELDS = ['type', 'isMutual', 'article', 'date', 'standing', 'by', 'what', 'passages'];

/**
 * Who stands how to whom, as a graph: countries and actors, and a line for each tie that an article tells.
 *
 * @see http://graphml.graphdrawing.org/specification.html
 */
export const graphMl: DataFile = {
  path: 'ties.graphml',
  type: 'application/graphml+xml; charset=utf-8',
  make: (tables) => {
    const ties = rowsOf(tables, 'ties');
    const inTies = new Set(ties.flatMap(({ from, to }) => [from, to]));
    const entities = rowsOf(tables, 'entities').filter(({ id }) => inTies.has(id ?? null));
    const graph = new Element('graph', { edgedefault: 'directed' }, [
      ...entities.map(
        (one) => new Element('node', { id: xml(one.id) }, dataOf('node', NODE_FIELDS, one)),
      ),
      ...ties.map((tie, index) => {
        const attributes = {
          id: `tie${index + 1}`,
          source: xml(tie.from),
          target: xml(tie.to),
          ...(tie.isMutual === true && { directed: 'false' }),
        };
        return new Element('edge', attributes, dataOf('edge', EDGE_FIELDS, tie));
      }),
    ]);
    const root = new Element('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [
      ...NODE_FIELDS.map((field) => keyOf('node', field)),
      ...EDGE_FIELDS.map((field) => keyOf('edge', field)),
      graph,
    ]);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${serialize(root, { xmlMode: true })}\n`;
  },
};

function keyOf(of: 'node' | 'edge', field: string): Element {
  return new Element('key', {
    id: `${of}_${field}`,
    for: of,
    'attr.name': field,
    'attr.type': field === 'isMutual' ? 'boolean' : 'string',
  });
}

function dataOf(of: 'node' | 'edge', fields: string[], row: FlatRow): ChildNode[] {
  return fields
    .filter((field) => row[field] !== null)
    .map((field) => new Element('data', { key: `${of}_${field}` }, [new Text(xml(row[field]))]));
}

/** A value as text of XML. */
function xml(value: FlatRow[string] | undefined): string {
  const text = Array.isArray(value) ? value.join(' ') : String(value ?? '');
  return xmlCharacters(text);
}
