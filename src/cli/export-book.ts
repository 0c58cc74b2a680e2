import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Book } from '../book/book.ts';
import { bookOf } from '../book/book-of.ts';
import { NoChromium } from '../book/chromium.ts';
import { NoSite, type Site, siteIn } from '../book/site.ts';
import { BUILD, commandLine } from '../check/command-line.ts';
import { writeWhole } from '../files/write-whole.ts';

/**
 * A command that makes a book of the built site and writes it to one file.
 *
 * @param format the ending of the file, and of the command
 * @param make the bytes of the file
 */
export async function exportBook(
  format: 'pdf' | 'epub',
  make: (book: Book, site: Site) => Promise<Uint8Array> | Uint8Array,
): Promise<void> {
  const { values } = parseArgs({
    options: {
      from: { type: 'string', default: 'dist' },
      out: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const command = `export:${format}`;
  if (values.help) {
    console.log(`Makes one ${format.toUpperCase()} of the whole site, after it was built:

  ${commandLine(command)}                      writes dist/NAME.${format}
  ${commandLine(command, `--out book.${format}`)}     writes that file
  ${commandLine(command, '--from joined')}       of the site in another folder than dist`);
    return;
  }
  try {
    const site = siteIn(values.from);
    const out = values.out ?? `${values.from}/${nameOf(site)}.${format}`;
    const bytes = await make(bookOf(site), site);
    const wasThere = existsSync(out);
    writeWhole(out, bytes);
    console.log(
      `${out}: ${(bytes.length / 1e6).toFixed(1)} MB${wasThere ? ', in the place of the last' : ''}`,
    );
  } catch (error) {
    if (!(error instanceof NoSite || error instanceof NoChromium)) throw error;
    console.error(error instanceof NoSite ? `${error.message} First: ${BUILD}` : error.message);
    process.exitCode = 1;
  }
}

/** A name for a file, of that of the desk. */
function nameOf({ name }: Site): string {
  const safe = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return basename(safe) || 'book';
}
