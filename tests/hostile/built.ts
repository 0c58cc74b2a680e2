import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectCopy } from '../site/project-copy.ts';
import { contentOf } from '../unit/check/a-desk.ts';
import { type Outcome, errorsIn, withFile } from './cases.ts';
import { base } from './corpus.ts';
import { liveInFile, liveInPages } from './live.ts';
import { MARK } from './payloads.ts';

/** Fields that leave out what others would show. */
const LEAVES_OUT = new Set(['draft', 'language', 'contentLanguage', 'without', 'without.*']);

/** Builds one site of hostile values that the check accepts, and finds what in it is live. */
export function buildHostile(accepted: Outcome['accepted']): {
  written: number;
  pages: number;
  files: number;
  faults: string[];
} {
  const { texts, written } = hostileCorpus(accepted);
  const project = projectCopy();
  try {
    const at = (path: string) => join(project.folder, path);
    rmSync(at('content'), { recursive: true });
    for (const [path, text] of Object.entries(texts)) {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), text);
    }
    project.record();
    const { status, output } = project.build();
    if (status !== 0) return { written, pages: 0, files: 0, faults: [output.slice(-3000)] };
    const dist = at('dist');
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
      (file) =>
        /\.(?:csv|geojson|graphml|ics|json|jsonld|md|ndjson|txt|xml)$/.test(file) &&
        !file.startsWith('pagefind'),
    );
    const { pages, faults } = liveInPages(dist);
    return {
      written,
      pages,
      files: files.length,
      faults: [
        ...faults,
        ...files.flatMap((file) => liveInFile(file, readFileSync(join(dist, file), 'utf8'))),
      ],
    };
  } finally {
    project.remove();
  }
}

/** A corpus with something hostile in every place that takes it, code rather than other things. */
function hostileCorpus(accepted: Outcome['accepted']): {
  texts: Record<string, string>;
  written: number;
} {
  const byPlace = Object.groupBy(accepted, ({ place }) => `${place.path} ${place.name}`);
  const texts = { ...base };
  let content = contentOf(base);
  let written = 0;
  for (const [index, ofPlace = []] of Object.values(byPlace).entries()) {
    const isCode = ({ payload }: (typeof accepted)[number]) =>
      JSON.stringify(payload).includes(MARK);
    const inOrder = [...ofPlace.slice(index % ofPlace.length), ...ofPlace].sort(
      (a, b) => Number(isCode(b)) - Number(isCode(a)),
    );
    for (const { place, payload } of inOrder) {
      if (LEAVES_OUT.has(place.name)) break;
      const text = place.with(payload, texts[place.path]);
      const changed = withFile(content, place.path, text);
      // The words of passages are recorded before the site is built.
      if (errorsIn(changed).some(({ rule }) => rule !== 'unrecorded-change')) continue;
      content = changed;
      texts[place.path] = text;
      written++;
      break;
    }
  }
  return { texts, written };
}
