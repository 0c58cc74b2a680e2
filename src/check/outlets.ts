import type { ContentFile } from '../files/content-file.ts';
import { textsMatching } from '../model/fields.ts';

/** The files of outlets among some. */
export function outletsIn(files: ContentFile[]): ContentFile[] {
  return files.filter(
    ({ collection, data }) =>
      collection === 'sources' && textsMatching(data, ['kind'])[0]?.value === 'outlet',
  );
}
