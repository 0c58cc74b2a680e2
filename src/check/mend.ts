import { isSeq, parseDocument } from 'yaml';
import { changeText } from '../files/change-text.ts';
import type { ContentFile, TextChange } from '../files/content-file.ts';
import { entrySplice } from '../files/entry-splice.ts';
import { cutFrontmatter } from '../files/frontmatter.ts';
import { nodeAt } from '../files/node-at.ts';
import { parseContent } from '../files/parse-content.ts';
import type { Content } from '../files/read-content.ts';
import { YAML_OPTIONS } from '../files/yaml-options.ts';
import { collectionOf } from '../model/content-paths.ts';
import { editWords } from './edit-words.ts';
import type { Finding } from './finding.ts';
import type { Edit } from './rule.ts';

/** Something that was mended: where it stood, and what was done. */
export interface Mended {
  path: string;
  line: number;
  rule: string;
  what: string;
}

/** A file that is another than before. */
export interface MendedFile {
  path: string;
  /** What it was called before. */
  from: string;
  /** What it said and says, without a byte order mark; nothing where only its name is another. */
  text?: { before: string; after: string };
}

export interface Mending {
  done: Mended[];
  files: MendedFile[];
  /** The content as it is then. */
  content: Content;
}

/** A finding with what mends it. */
type Mendable = Finding & { edit: Edit };

/** What is mended can show what was not seen before: a text is read only when its fields are. */
const MOST_ROUNDS = 10;

/**
 * Mends what can be mended for certain, and what that brings to light. Nothing is written.
 *
 * @param check what is wrong with some content
 * @param bytesOf what stands in a file that is in no collection
 */
export function mend(
  content: Content,
  check: (content: Content) => Finding[],
  bytesOf: (path: string) => Uint8Array,
): Mending {
  const origins = new Map<string, { from: string; before: string }>();
  const done: Mended[] = [];
  let current = content;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const mendable = check(current).filter((finding): finding is Mendable => Boolean(finding.edit));
    const { steps, ...next } = mendOnce(current, mendable, bytesOf);
    if (steps.length === 0) break;
    for (const { file, from, before, done: inFile } of steps) {
      const origin = origins.get(from) ?? { from, before };
      origins.delete(from);
      origins.set(file.path, origin);
      done.push(...inFile);
    }
    current = next;
  }
  const files = current.files.flatMap(({ path, text: after = '' }) => {
    const origin = origins.get(path);
    if (!origin) return [];
    const { from, before } = origin;
    return { path, from, ...(after !== before && { text: { before, after } }) };
  });
  return { done, files, content: current };
}

/** A file that was mended: as it is, and as it was. */
interface Step {
  file: ContentFile;
  from: string;
  before: string;
  done: Mended[];
}

function mendOnce(
  { files, strays }: Content,
  mendable: Mendable[],
  bytesOf: (path: string) => Uint8Array,
): Content & { steps: Step[] } {
  const byPath = Map.groupBy(mendable, ({ path }) => path);
  const taken = new Set([...files.map(({ path }) => path), ...strays].map(withoutCase));
  const steps: Step[] = [];
  const add = (step: Step | undefined) => {
    if (step) steps.push(step);
    return step?.file;
  };
  return {
    files: [
      ...files.map((file) => {
        const inFile = byPath.get(file.path);
        if (!inFile || file.text === undefined) return file;
        const bytes = () => new TextEncoder().encode(file.text);
        return add(renamed(file.path, inFile, taken, bytes) ?? rewritten(file, inFile)) ?? file;
      }),
      ...strays.flatMap((path) => {
        const inFile = byPath.get(path) ?? [];
        return add(renamed(path, inFile, taken, () => bytesOf(path))) ?? [];
      }),
    ].sort((a, b) => (a.path < b.path ? -1 : 1)),
    strays: strays.filter((path) => steps.every(({ from }) => from !== path)),
    steps,
  };
}

/** On some disks capitals make no difference. */
function withoutCase(path: string): string {
  return path.toLowerCase();
}

function renamed(
  from: string,
  findings: Mendable[],
  taken: Set<string>,
  bytes: () => Uint8Array,
): Step | undefined {
  for (const { edit, at, rule } of findings) {
    if (!('rename' in edit)) continue;
    const path = edit.rename;
    const collection = collectionOf(path);
    const isFree = !taken.has(withoutCase(path)) || withoutCase(path) === withoutCase(from);
    if (!collection || !isFree) continue;
    taken.add(withoutCase(path));
    const file = parseContent(path, collection, bytes());
    const what = editWords(edit);
    return {
      file,
      from,
      before: file.text ?? '',
      done: [{ path: from, line: at.line, rule, what }],
    };
  }
  return undefined;
}

function rewritten(file: ContentFile, findings: Mendable[]): Step | undefined {
  const { path, collection, text: before = '' } = file;
  const changes = changesIn(file, findings);
  const { text, made } = changeText(
    before,
    changes.map(({ replace }) => replace),
  );
  const done = changes
    .filter((_, index) => made[index])
    .map(({ finding: { at, rule, edit } }) => ({
      path,
      line: at.line,
      rule,
      what: editWords(edit, before),
    }));
  if (done.length === 0) return undefined;
  const after = parseContent(path, collection, new TextEncoder().encode(text));
  return { file: after, from: path, before, done };
}

/** What the edits of a file are in its text. */
function changesIn(
  { collection, text = '' }: ContentFile,
  findings: Mendable[],
): { finding: Mendable; replace: readonly TextChange[] }[] {
  const begun = new Set<number>();
  return findings.flatMap((finding) => {
    const { edit } = finding;
    if ('replace' in edit) return { finding, replace: edit.replace };
    if (!('list' in edit)) return [];
    const cut = collection === 'articles' ? cutFrontmatter(text) : { yaml: text, start: 0 };
    if (!('yaml' in cut)) return [];
    const added = entryAdded(cut.yaml, edit);
    if (!added) return [];
    // Behind the first entry of an empty list the next one stands otherwise, which the next round sees.
    if (/^[^,\n]/.test(added.text)) {
      if (begun.has(added.offset)) return [];
      begun.add(added.offset);
    }
    return { finding, replace: [{ ...added, offset: added.offset + cut.start }] };
  });
}

function entryAdded(
  yaml: string,
  { list, entry }: Extract<Edit, { list: unknown }>,
): TextChange | undefined {
  const { contents, errors } = parseDocument(yaml, YAML_OPTIONS);
  const node = errors.length > 0 ? undefined : nodeAt(contents, list);
  const splice = isSeq(node) ? entrySplice(yaml, node, { value: entry }) : undefined;
  return splice && { offset: splice.start, length: splice.end - splice.start, text: splice.text };
}
