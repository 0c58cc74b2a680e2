import { bibtex } from '../citing/bibtex.ts';
import type { CslItem } from '../citing/csl-item.ts';
import { markdown, markdownText } from '../citing/markdown.ts';
import { dossier as words } from '../words/index.ts';
import type { DossierEntry } from './dossier.ts';

/** A collected passage with what the site has of it; only its place where the site no longer has it. */
export interface FoundEntry {
  entry: DossierEntry;
  found: { text: string; ours: CslItem; original: CslItem | undefined } | undefined;
}

/** As Markdown: each passage as a quotation of ours, the reader's note, and where both stand as a footnote. */
export function dossierAsMarkdown(title: string, entries: FoundEntry[]): string {
  const parts = entries.map(({ entry, found }, index) => {
    const mark = `[^${String(index + 1)}]`;
    const text = found?.text ?? words.gone;
    return [
      `> ${markdownText(text)}${mark}`,
      ...(entry.note ? [markdownText(entry.note)] : []),
    ].join('\n\n');
  });
  const notes = entries.map(({ entry, found }, index) => {
    const works = found
      ? [markdown(found.ours), ...(found.original ? [markdown(found.original)] : [])]
      : [`${entry.article}#${entry.passage}`];
    return `[^${String(index + 1)}]: ${works.join('; ')}`;
  });
  return `${[`# ${markdownText(title)}`, ...parts, ...notes].join('\n\n')}\n`;
}

/** The works of all its passages as BibTeX, ours and the originals, each once. */
export function dossierAsBibtex(entries: FoundEntry[]): string {
  const works = entries.flatMap(({ found }) =>
    found ? [found.ours, ...(found.original ? [found.original] : [])] : [],
  );
  const byId = new Map(works.map((work) => [work.id, work]));
  return `${[...byId.values()].map(bibtex).join('\n\n')}\n`;
}

/** A row for each passage. */
export async function dossierAsCsv(entries: FoundEntry[]): Promise<string> {
  const { csvText } = await import('../browser/csv-text.ts');
  const columns = [
    'article',
    'passage',
    'title',
    'text',
    'note',
    'address',
    'original',
    'originalAddress',
  ];
  return csvText(
    columns.map((name) => ({ name, isDate: false })),
    entries.map(({ entry, found }) => [
      entry.article,
      entry.passage,
      found?.ours.title ?? null,
      found?.text ?? null,
      entry.note || null,
      found?.ours.URL ?? null,
      found?.original?.title ?? null,
      found?.original?.URL ?? null,
    ]),
  );
}
