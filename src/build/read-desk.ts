import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { YAML_OPTIONS } from '../files/yaml-options.ts';
import { DESK } from '../model/content-paths.ts';

/**
 * What a desk says of itself, as it is written: the build has to know some of it before the content is checked.
 *
 * @param root the project's root folder
 * @returns nothing where it cannot be read; the check says so
 */
export function readDesk(root: string): Record<string, unknown> {
  try {
    return {
      ...(parse(readFileSync(join(root, DESK), 'utf8'), YAML_OPTIONS) as Record<
        string,
        unknown
      > | null),
    };
  } catch {
    return {};
  }
}
