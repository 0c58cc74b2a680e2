import type { ContentFile } from '../files/content-file.ts';
import { type FieldPath, fieldsMatching, groupsMatching, textsMatching } from '../model/fields.ts';
import { PUBLISHED } from '../model/schemas/article.ts';
import { type Grade, GRADES } from '../model/schemas/fields.ts';
import { dateAt } from './date-at.ts';

/** How an article dates itself or an event, as far as it can be read. */
export interface DatingInFile {
  file: ContentFile;
  field: FieldPath;
  /** The event, or `published` for the article's own date. */
  of: string;
  /** EDTF; nothing where it is none. */
  date: string | undefined;
  grade: Grade;
  basis: string | undefined;
  written: string | undefined;
  reckonedFrom: { value: string; field: FieldPath }[];
  isPlanned: boolean;
  isKnownBy: boolean;
}

/** Every date that articles give, of events and their own. */
export function datingsIn(files: ContentFile[]): DatingInFile[] {
  return files
    .filter(({ collection }) => collection === 'articles')
    .flatMap((file) => [
      ...groupsMatching(file.data, ['original']).map((found) => datingOf(file, found, PUBLISHED)),
      ...groupsMatching(file.data, ['dates', '*']).map((found) =>
        datingOf(file, found, textsMatching(found.value, ['event'])[0]?.value ?? ''),
      ),
    ]);
}

function datingOf(
  file: ContentFile,
  { value, field }: { value: unknown; field: FieldPath },
  of: string,
): DatingInFile {
  const text = (name: string) => textsMatching(value, [name])[0]?.value;
  const isSet = (name: string) => fieldsMatching(value, [name])[0]?.value === true;
  const grade = text('grade');
  return {
    file,
    field,
    of,
    date: dateAt(value, [of === PUBLISHED ? 'published' : 'date']),
    grade: GRADES.find((one) => one === grade) ?? 'stated',
    basis: text('basis'),
    written: text('written'),
    reckonedFrom: textsMatching(value, ['reckonedFrom', '*']).map((from) => ({
      value: from.value,
      field: [...field, ...from.field],
    })),
    isPlanned: isSet('planned'),
    isKnownBy: isSet('knownBy'),
  };
}
