import type { Position, TextChange } from '../files/content-file.ts';
import type { FieldPath } from '../model/fields.ts';
import type { Desk } from './desk.ts';

/** Something that breaks a rule: where, and a sentence that says what to do. */
export interface Found {
  /** From the project's root: `content/articles/a.md`. */
  path: string;
  at: Position;
  message: string;
  /** What mends it, where that is certain: `--fix` does it. */
  edit?: Edit;
  /** Another file that it comes from, if it does: one that gives a name that stands here. From the project's root. */
  cause?: string;
}

/** A change of the file in which something was found; all else of it stays as it is written. */
export type Edit =
  /** Other words in its text. */
  | { replace: readonly TextChange[] }
  /** One more entry of a list among its fields. */
  | { list: FieldPath; entry: string | Readonly<Record<string, string>> }
  /** Another path, from the project's root, where no file stands. */
  | { rename: string };

/** How grave what breaks a rule is. */
export const SEVERITIES = ['error', 'unpublishable', 'warning'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A rule of the content. */
export interface Rule {
  /** Printed behind what breaks it. */
  id: string;
  /**
   * An error keeps the site from being built; what is unpublishable does so too, but not from being seen while it is
   * written; a warning asks for a look.
   */
  severity: Severity;
  /** Why it is a rule, in a sentence. */
  why: string;
  /** What `--fix` does where something breaks it, in a sentence; nothing where it mends nothing. */
  fix?: string;
  example: Example;
  check: (desk: Desk) => Found[];
}

/**
 * A piece of a sound corpus, and what breaks the rule in its place. Where nothing is right, the whole file is
 * wrong; `null` is a file that cannot be opened, `undefined` one that is not there, or, of a folder, all of its files.
 */
export interface Example {
  path: string;
  right: string;
  wrong: string | Uint8Array | null | undefined;
}
