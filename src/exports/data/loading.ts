import { pathOfData } from './data-file.ts';

/** How to load the data in programs that people use, a line of each. @param addressOf the address of a path from the root of the site */
export function loadingLines(addressOf: (path: string) => string) {
  const csv = addressOf(pathOfData('events.csv'));
  const database = addressOf(pathOfData('corpus.sqlite'));
  return {
    pandas: `pandas.read_csv("${csv}")`,
    r: `read.csv("${csv}", fileEncoding = "UTF-8-BOM")`,
    sqlite: `curl -O ${database} && sqlite3 corpus.sqlite "SELECT * FROM timeline"`,
    datasette: `curl -O ${database} && datasette corpus.sqlite`,
  };
}
