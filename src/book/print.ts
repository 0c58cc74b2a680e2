import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { NoChromium } from './chromium.ts';
import type { PagesById } from './paper.ts';
import { pagesIn } from './pdf-pages.ts';

/** The second time has the numbers of the first; a third is wanted where they moved something. */
const MOST_TIMES = 5;
const LONGEST_MS = 30 * 60_000;

/**
 * Prints HTML that names its own pages, as often as it takes until the pages are those that it names.
 *
 * @param htmlOf the HTML, when places lie on these pages
 * @param chromium the program that prints
 * @throws {NoChromium} when it cannot be had to
 */
export async function printed(
  htmlOf: (pages: PagesById) => string,
  chromium: string,
): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'deconflict-print-'));
  try {
    let pages: PagesById = new Map();
    for (let time = 1; time <= MOST_TIMES; time++) {
      writeFileSync(join(folder, 'book.html'), htmlOf(pages));
      const pdf = await print(folder, chromium);
      const found = pagesIn(pdf);
      if ([...found].every(([id, page]) => pages.get(id) === page)) return pdf;
      pages = found;
    }
    throw new Error(`The numbers of the pages are not settled after ${MOST_TIMES} prints.`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function print(folder: string, chromium: string): Promise<Uint8Array> {
  const pdf = join(folder, 'book.pdf');
  rmSync(pdf, { force: true });
  try {
    await promisify(execFile)(
      chromium,
      [
        '--headless',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        // Else it would be a window of the one that is open.
        `--user-data-dir=${join(folder, 'profile')}`,
        '--disable-gpu',
        '--no-first-run',
        '--no-pdf-header-footer',
        '--generate-pdf-document-outline',
        `--print-to-pdf=${pdf}`,
        pathToFileURL(join(folder, 'book.html')).href,
      ],
      { timeout: LONGEST_MS, maxBuffer: Infinity },
    );
    return readFileSync(pdf);
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    throw new NoChromium(
      `${chromium} did not print:\n${said.trim().split('\n').slice(-3).join('\n')}`,
    );
  }
}
