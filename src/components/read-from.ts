import { contentDirection } from '../words/content-language.ts';
import { direction } from '../words/index.ts';

/** Whether what the desk writes is read from the one side and the words of the pages from the other. */
export const isReadBothWays = contentDirection !== undefined && contentDirection !== direction;

/** To be spread on a page: it says from which side it is read where something in it is read from the right. */
export const readFrom: { dir?: 'ltr' | 'rtl' } =
  isReadBothWays || direction === 'rtl' ? { dir: direction } : {};

/** To be spread on code, which is read from the left in every page. */
export const asCode: { dir?: 'ltr' } = direction === 'rtl' ? { dir: 'ltr' } : {};
