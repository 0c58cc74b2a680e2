import { ID } from '../model/ids.ts';

/** One passage that a reader has collected. */
export interface DossierEntry {
  /** The ids of the article and of the passage in it. */
  article: string;
  passage: string;
  /** What the reader has noted of it. */
  note: string;
}

/** What a reader has collected, in the reader's order; it is kept in the browser, or in an address. */
export interface Dossier {
  title: string;
  entries: DossierEntry[];
}

export const EMPTY: Dossier = { title: '', entries: [] };

/** The most characters of an address: what mail and messengers carry whole. */
const LONGEST_ADDRESS = 2000;

/** Whether both are the same passage. */
export function isSame(
  a: Pick<DossierEntry, 'article' | 'passage'>,
  b: Pick<DossierEntry, 'article' | 'passage'>,
): boolean {
  return a.article === b.article && a.passage === b.passage;
}

/** A dossier with others of its kind behind its own; what it has already stays where it is. */
export function withEntries(dossier: Dossier, entries: DossierEntry[]): Dossier {
  const added = entries.filter(
    (entry, index) =>
      !dossier.entries.some((own) => isSame(own, entry)) &&
      entries.findIndex((other) => isSame(other, entry)) === index,
  );
  return { ...dossier, entries: [...dossier.entries, ...added] };
}

export function withoutEntry(dossier: Dossier, entry: DossierEntry): Dossier {
  return { ...dossier, entries: dossier.entries.filter((own) => !isSame(own, entry)) };
}

export function withNote(dossier: Dossier, entry: DossierEntry, note: string): Dossier {
  return {
    ...dossier,
    entries: dossier.entries.map((own) => (isSame(own, entry) ? { ...own, note } : own)),
  };
}

/** With an entry a place nearer to the start (-1) or to the end (1). */
export function withMoved(dossier: Dossier, entry: DossierEntry, by: -1 | 1): Dossier {
  const entries = [...dossier.entries];
  const from = entries.findIndex((own) => isSame(own, entry));
  const [moved] = from === -1 ? [] : entries.splice(from, 1);
  if (moved) entries.splice(Math.max(0, from + by), 0, moved);
  return { ...dossier, entries };
}

/** How a dossier is kept, as text. */
export function dossierToText(dossier: Dossier): string {
  return JSON.stringify({ version: 1, ...dossier });
}

/** The dossier that a text keeps; nothing where it is none. */
export function dossierFromText(text: string): Dossier | undefined {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(read) || !Array.isArray(read.entries)) return undefined;
  const entries = read.entries.flatMap((entry: unknown): DossierEntry[] => {
    if (!isObject(entry)) return [];
    const { article, passage, note } = entry;
    return isId(article) && isId(passage)
      ? [{ article, passage, note: typeof note === 'string' ? note : '' }]
      : [];
  });
  if (entries.length !== read.entries.length) return undefined;
  return withEntries(
    { title: typeof read.title === 'string' ? read.title : '', entries: [] },
    entries,
  );
}

/**
 * An address that carries a dossier, in the part behind `#`, which is sent to no server; nothing where that would be
 * longer than what is passed on whole.
 *
 * @param page the address of the page of the dossier
 */
export function dossierToAddress(dossier: Dossier, page: string): string | undefined {
  const { title, entries } = dossier;
  const fields = new URLSearchParams();
  if (title) fields.set('title', title);
  for (const { article, passage, note } of entries) {
    fields.append('p', `${article}/${passage}`);
    fields.append('note', note);
  }
  const address = `${page.split('#')[0] ?? ''}#${fields.toString()}`;
  return address.length > LONGEST_ADDRESS ? undefined : address;
}

/** The dossier that the part of an address behind `#` carries; nothing where it carries none. */
export function dossierFromAddress(hash: string): Dossier | undefined {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const notes = fields.getAll('note');
  const entries = fields.getAll('p').flatMap((place, index): DossierEntry[] => {
    const [article, passage, ...others] = place.split('/');
    return isId(article) && isId(passage) && others.length === 0
      ? [{ article, passage, note: notes[index] ?? '' }]
      : [];
  });
  if (entries.length === 0) return undefined;
  return withEntries({ title: fields.get('title') ?? '', entries: [] }, entries);
}

/** The passage that an address of this site leads to, or words of it, as what is found does; nothing where it leads to none. */
export function passageAt(
  address: string,
  root: string,
): Pick<DossierEntry, 'article' | 'passage'> | undefined {
  const url = new URL(address);
  if (url.origin !== new URL(root).origin || !url.href.startsWith(root)) return undefined;
  const [, article, passage] =
    /^articles\/([^/#?]+)\/#([^/:]+)(?::~:.*)?$/.exec(url.href.slice(root.length)) ?? [];
  return isId(article) && isId(passage) ? { article, passage } : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}
