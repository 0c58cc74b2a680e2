import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Rule } from '../check/rule.ts';
import { didYouMean } from '../check/suggest.ts';

/** The components that a desk can put its own in the place of, by the name of the option. */
export const OVERRIDABLE = {
  header: 'layouts/Header.astro',
  footer: 'layouts/Footer.astro',
  articleHead: 'components/ArticleHead.astro',
  eventEntry: 'components/EventEntry.astro',
  entityHead: 'components/entity/EntityHead.astro',
} as const;
export type Overridable = keyof typeof OVERRIDABLE;

/** What a desk can change of the kit, beside its content and its pages. */
export interface Options {
  /**
   * Components of its own in the place of ours: `{ footer: './src/Footer.astro' }`. One is given the props of
   * ours, and can import ours from `deconflict/layouts/Footer.astro`.
   */
  components?: Partial<Record<Overridable, string>>;
  /**
   * Files that the site has beside its pages: an address, and a module whose `GET` is an endpoint of Astro's
   * that makes it of `corpus()` from `deconflict/corpus`: `{ '/events.txt': './src/events.txt.ts' }`.
   *
   * @see https://docs.astro.build/en/guides/endpoints/
   */
  exporters?: Record<string, string>;
  /** Rules of the content, beside ours, for `check`, build and development. */
  rules?: readonly Rule[];
}

/** What is wrong with the options, for who wrote them. */
export class WrongOptions extends Error {
  constructor(faults: string[]) {
    super(
      `deconflict(): ${faults.join(' ')}\nThe options are in the README, under "Another look, another export, another rule".`,
    );
  }
}

const ruleSchema = z.custom<Rule>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'severity' in value &&
    'check' in value &&
    typeof value.check === 'function',
  { error: 'should be a rule: an object with id, severity, why, example and check.' },
);
const optionsSchema = z.strictObject({
  components: z.partialRecord(z.enum(namesOf(OVERRIDABLE)), z.string()).optional(),
  exporters: z.record(z.string().startsWith('/'), z.string()).optional(),
  rules: z.array(ruleSchema).optional(),
});

/**
 * Options as they can be used.
 *
 * @param root the project's root folder, from which files are named
 * @throws {WrongOptions} that says of every mistake what was found and what would do
 */
export function readOptions(options: unknown, root: string): Required<Omit<Options, 'rules'>> {
  const { data, error } = optionsSchema.safeParse(options);
  if (error) throw new WrongOptions(error.issues.map(faultOf));
  const { components = {}, exporters = {} } = data;
  const missing = [
    ...Object.entries(components).map(([name, file]) => [`components.${name}`, file] as const),
    ...Object.entries(exporters).map(([path, file]) => [`exporters["${path}"]`, file] as const),
  ].filter(([, file]) => !existsSync(join(root, file)));
  if (missing.length > 0) {
    throw new WrongOptions(
      missing.map(([option, file]) => `"${option}": there is no file ${file}.`),
    );
  }
  return { components: components, exporters };
}

function faultOf(issue: z.core.$ZodIssue): string {
  const [option, ...path] = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    const known = option === undefined ? Object.keys(optionsSchema.shape) : namesOf(OVERRIDABLE);
    return issue.keys
      .map((key) => {
        const name = [option, key].filter((part) => part !== undefined).join('.');
        return `There is no "${name}".${didYouMean(key, known) || ` There are ${known.join(', ')}.`}`;
      })
      .join(' ');
  }
  if (option === 'exporters' && issue.code === 'invalid_key') {
    return `"exporters": "${path.join('.')}" is no address; it begins with "/".`;
  }
  return `"${[option, ...path].join('.')}" ${issue.message}`;
}

function namesOf<Name extends string>(table: Record<Name, unknown>): [Name, ...Name[]] {
  return Object.keys(table) as [Name, ...Name[]];
}
