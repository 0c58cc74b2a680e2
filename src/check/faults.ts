import type { ContentFile, ReadingFault } from '../files/content-file.ts';
import type { Found } from './rule.ts';

/** The files that a fault of one kind keeps from being read. */
export function faultsOf(files: ContentFile[], rule: ReadingFault['rule']): Found[] {
  return files.flatMap(({ path, faults }) =>
    faults
      .filter((fault) => fault.rule === rule)
      .map(({ at, message, changes }) => ({
        path,
        at,
        message,
        ...(changes && { edit: { replace: changes } }),
      })),
  );
}
