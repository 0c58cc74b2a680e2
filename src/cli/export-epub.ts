import { epubOf } from '../book/epub.ts';
import { exportBook } from './export-book.ts';

await exportBook('epub', epubOf);
