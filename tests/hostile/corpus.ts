import { parse, stringify } from 'yaml';
import { articleParts } from '../../src/files/frontmatter.ts';
import { collectionOf } from '../../src/model/content-paths.ts';
import { schemas } from '../../src/model/schemas/index.ts';
import { type Field, fieldsOf } from '../../src/model/schemas/walk.ts';
import { sound } from '../unit/check/a-desk.ts';
import type { Payload } from './payloads.ts';

const COMPARISON = 'content/comparisons/both.yaml';
const FINDING = 'content/findings/one.yaml';

/** A sound corpus with a file in every collection, as text by path. */
export const base: Record<string, string> = {
  ...sound,
  'content/articles/other.md':
    '---\ntitle: Other\nsummary: Other. [@#told]\noriginal: { source: the-daily, published: 2018 }\nentities: [orel]\ndates:\n  - { event: announcement, date: 2015-09-27, written: in 2015, passage: told }\nsources:\n  - { source: the-daily, sourcing: document, passage: told }\nlocators: { told: { paragraph: 1, start: It is told } }\n---\nOrel told it. {#told}\n',
  [COMPARISON]:
    "title: Both\nsummary: Both. [@an-article#said]\narticles: [an-article, other]\nreading: ['Ours. [@an-article#said; @other#told]']\nwouldSettle: [More.]\npoints:\n  - question: What?\n    cells:\n      an-article: { text: It was., passage: said, answer: it was }\n      other: silent\n",
  [FINDING]: 'rank: 1\ntext: It was so. [@a-book]\nabout: announcement\n',
};

/** A place of the corpus in which something may be written: a field of a file, or the body of an article. */
export interface Place {
  path: string;
  name: string;
  /** The text of the file with a payload there. */
  with: (payload: Payload, text?: string) => string;
}

const RAW = 'raw-yaml-stands-here';

/** Every field of every collection and of the desk, keys and values, and the bodies of articles. */
export function places(): Place[] {
  const path = (collection: string) =>
    Object.keys(base).find((one) => collectionOf(one) === collection);
  return Object.entries(schemas).flatMap(([collection, schema]): Place[] => {
    const file = path(collection);
    if (file === undefined) throw new Error(`No file of ${collection} is in the hostile corpus.`);
    const fields = fieldsOf(schema);
    const groups = new Set(fields.flatMap((field) => (field.isKey ? field.path.join('.') : [])));
    const names = new Set<string>();
    const ofFields = fields.flatMap((field): Place[] => {
      const name = `${field.path.join('.')}${field.isKey ? ' (key)' : ''}`;
      if (names.has(name)) return [];
      names.add(name);
      return [
        {
          path: file,
          name,
          with: (payload, text = base[file] ?? '') => withValue(text, field, groups, payload),
        },
      ];
    });
    return [...ofFields, ...(collection === 'articles' ? bodyPlaces(file) : [])];
  });
}

function bodyPlaces(path: string): Place[] {
  const put =
    (write: (words: string) => string): Place['with'] =>
    (payload, text = base[path] ?? '') =>
      `${text}\n${write('text' in payload ? payload.text : payload.yaml)}\n`;
  return [
    { path, name: 'a paragraph', with: put((words) => `${words} {#hostile}`) },
    { path, name: 'within a paragraph', with: put((words) => `Orel: ${words} so. {#hostile}`) },
    { path, name: 'a heading', with: put((words) => `## ${words}`) },
    { path, name: 'an entry', with: put((words) => `- ${words}`) },
    { path, name: 'a quotation', with: put((words) => `> ${words}`) },
    { path, name: 'a cell', with: put((words) => `| a | b |\n| - | - |\n| ${words} | c |`) },
    { path, name: 'an address', with: put((words) => `[a](${words})`) },
    { path, name: 'an address in signs', with: put((words) => `[a](<${words}>)`) },
    { path, name: 'an address by itself', with: put((words) => `<${words}>`) },
    { path, name: 'a definition', with: put((words) => `[a][b]\n\n[b]: ${words}`) },
    { path, name: 'a note', with: put((words) => `Orel.[^a]\n\n[^a]: ${words}`) },
    { path, name: 'code', with: put((words) => `\`\`\`${words}\n${words}\n\`\`\``) },
    { path, name: 'an id', with: put((words) => `Orel. {#${words}}`) },
    { path, name: 'a mention', with: put((words) => `[Orel](entity:${words}).`) },
  ];
}

/** The text of a file with a value, or a key, in the place of a field; what is on the way there is made. */
function withValue(
  text: string,
  { path, isKey }: Field,
  groups: ReadonlySet<string>,
  payload: Payload,
): string {
  const parts = articleParts(text);
  const data = (parse(parts?.yaml ?? text) ?? {}) as Record<string, unknown>;
  let within: Record<string, unknown> = data;
  for (const [depth, step] of path.entries()) {
    const key =
      step === '*' ? (Object.keys(within)[0] ?? (Array.isArray(within) ? '0' : 'orel')) : step;
    if (depth === path.length - 1) {
      if (isKey) {
        const value = within[key];
        Reflect.deleteProperty(within, key);
        define(within, 'text' in payload ? payload.text : payload.yaml, value ?? 'A');
      } else define(within, key, 'text' in payload ? payload.text : RAW);
      break;
    }
    const next = within[key];
    if (typeof next !== 'object' || next === null) {
      const isList = path[depth + 1] === '*' && !groups.has(path.slice(0, depth + 2).join('.'));
      within[key] = isList ? [] : {};
    }
    within = within[key] as Record<string, unknown>;
  }
  const yaml = stringify(data, { lineWidth: 0 });
  const written = 'yaml' in payload ? yaml.replace(RAW, () => payload.yaml) : yaml;
  return parts ? `---\n${written}---\n${parts.markdown}` : written;
}

function define(group: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(group, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
