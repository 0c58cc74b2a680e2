import type { FieldPath } from '../model/fields.ts';
import type { CollectionName } from '../model/schemas/index.ts';

/** A place in a file: line and column count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Other words in the text of a file, or in a part of it. */
export interface TextChange {
  /** Where it begins, in UTF-16 units. */
  offset: number;
  /** How much goes. */
  length: number;
  /** What stands there instead. */
  text: string;
}

/** Something that keeps a file from being read at all. */
export interface ReadingFault {
  rule: 'unreadable-file' | 'too-long' | 'not-utf8' | 'not-yaml' | 'no-frontmatter';
  at: Position;
  message: string;
  /** What mends it in the text of the file, where that is certain. */
  changes?: TextChange[];
}

/** A file of `content/`, taken apart but not yet checked. */
export interface ContentFile {
  /** From the project's root, with forward slashes: `content/articles/a.md`. */
  path: string;
  collection: CollectionName;
  /** Its name without folder and ending. */
  id: string;
  /** The whole of it, as it is written, but for a byte order mark; nothing where it is no text. */
  text: string | undefined;
  /** What its YAML or frontmatter says, with what follows from it; `undefined` when that could not be read. */
  data: unknown;
  /** The Markdown below the frontmatter; YAML files have none. */
  body?: { markdown: string; firstLine: number };
  faults: ReadingFault[];
  /**
   * Where a field stands. A field that is missing is placed at the nearest thing that is there.
   *
   * @param options.key whether its key is meant, rather than its value
   */
  positionOf(field: FieldPath, options?: { key?: boolean }): Position;
  /**
   * From where to where in `text` the value of a field is written; nothing where it is not there.
   *
   * @param options.key whether its key is meant, rather than its value
   */
  rangeOf(field: FieldPath, options?: { key?: boolean }): [start: number, end: number] | undefined;
}
