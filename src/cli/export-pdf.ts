import { chromiumHere } from '../book/chromium.ts';
import { paperOf } from '../book/paper.ts';
import { printed } from '../book/print.ts';
import { exportBook } from './export-book.ts';

await exportBook('pdf', (book, site) =>
  printed((pages) => paperOf(book, site, pages), chromiumHere()),
);
