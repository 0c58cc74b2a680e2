import { bibtex } from '../citing/bibtex.ts';
import type { CslItem } from '../citing/csl-item.ts';
import { markdown, markdownText } from '../citing/markdown.ts';
import { dossier as words } from '../words/index.ts';
import type { DossierEntry } from './dossier.ts';

/** A collected passage with what the site has of it; only its place where that is not to be had. */
export interface FoundEntry {
  entry: DossierEntry;
  found: { text: string; ours: CslItem; original: CslItem | undefined } | undefined;
  /** Whether the site was asked, and no longer has it. */
  isGone: boolean;
}

/** The text of a collected passage, or why there is none. */
export function textOf({ found, isGone }: FoundEntry): string {
  return found?.text ?? (isGone ? words.gone : words.notHere);
}

/** As Markdown: each passage as a quotation of ours, the reader's note line by line, and where both stand as a footnote. */
export function dossierAsMarkdown(title: string, entries: FoundEntry[]): string {
  const parts = entries.map((one, index) => {
    const mark = `[^${String(index + 1)}]`;
    const note = one.entry.note.split('\n').map(markdownText).filter(Boolean);
    return [`> ${markdownText(textOf(one))}${mark}`, ...note].join('\n\n');
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
