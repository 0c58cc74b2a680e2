import { pathOfData } from './data-file.ts';

/**
 * How to load the data in programs that people use: the name of each, a line for it, and the address in that line.
 *
 * @param addressOf the address of a path from the root of the site
 */
export function loadingLines(
  addressOf: (path: string) => string,
): [program: string, line: string, address: string][] {
  const csv = addressOf(pathOfData('events.csv'));
  const database = addressOf(pathOfData('corpus.sqlite'));
  return [
    ['Python, pandas', `pandas.read_csv("${csv}")`, csv],
    ['R', `read.csv("${csv}", fileEncoding = "UTF-8-BOM")`, csv],
    ['SQLite', `curl -O ${database} && sqlite3 corpus.sqlite "SELECT * FROM timeline"`, database],
    ['Datasette', `curl -O ${database} && datasette corpus.sqlite`, database],
  ];
}
