import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Element } from 'domhandler';
import { parseDocument, DomUtils } from 'htmlparser2';
import type { Row, TableName } from '../exports/record/columns.ts';
import { LANGUAGES, type Language } from '../model/languages.ts';

const RECORD = 'data/v1/corpus.json';

/** There is no built site to make a book of. */
export class NoSite extends Error {}

type Nullable<Value> = { [Key in keyof Value]: Exclude<Value[Key], undefined> | null };

/** A row of a table, and the first and last days that its date may mean. */
export type SiteRow<Name extends TableName> = Nullable<Row<Name>> & {
  dateEarliest?: string | null;
  dateLatest?: string | null;
};

/** A built site: its record, and its pages. */
export interface Site {
  name: string;
  description: string;
  language: Language;
  licence: { name: string; url: string } | null;
  /** The day of the last change, as EDTF. */
  changedOn: string | null;
  /** Where its root is: an address, or a path where the site does not know where it is served. */
  address: string;
  table<Name extends TableName>(name: Name): SiteRow<Name>[];
  /** The main part of a page. @param path from the root of the site, without a slash: `articles/a/` */
  page(path: string): Element;
  /** The style sheet of a page. */
  styles(path: string): string;
  /** Where a file of the site is on disk. */
  file(path: string): string;
}

/**
 * Reads a built site.
 *
 * @param folder in which it was built
 * @throws {NoSite} when there is none, or none with an article
 */
export function siteIn(folder: string): Site {
  const file = (path: string) => join(folder, path);
  if (!existsSync(file(RECORD))) {
    throw new NoSite(
      existsSync(file('index.html'))
        ? `The site in ${folder} has no article, so there is nothing to make a book of.`
        : `There is no built site in ${folder}.`,
    );
  }
  const { tables, language, ...about } = JSON.parse(readFileSync(file(RECORD), 'utf8')) as Omit<
    Site,
    'table' | 'page' | 'file' | 'styles'
  > & { tables: Record<TableName, object[]> };
  const htmlOf = (path: string) => readFileSync(file(`${path}index.html`), 'utf8');
  return {
    ...about,
    language: LANGUAGES.find((one) => one === language) ?? 'en',
    table: (name) => tables[name] as SiteRow<typeof name>[],
    page(path) {
      const [main] = DomUtils.getElementsByTagName('main', parseDocument(htmlOf(path)), true, 1);
      if (!main) throw new NoSite(`${file(path)} has no main part: it is no page of this kit.`);
      return main;
    },
    styles: (path) => /<style[^>]*>([^]*?)<\/style>/.exec(htmlOf(path))?.[1] ?? '',
    file,
  };
}
