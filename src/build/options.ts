import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Rule, SEVERITIES, type Severity } from '../check/rule.ts';
import { rules as ourRules } from '../check/rules/index.ts';
import { didYouMean } from '../check/suggest.ts';
import { Told } from '../files/told.ts';

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
  /**
   * A service that searches the full text in the place of the index that a build makes, for a corpus that is too large
   * for that: `{ service: 'https://search.example.org/' }`. `samples/search-service/` is one.
   */
  search?: { service: string };
  /** Rules of the content, beside ours, for `check`, build and development. */
  rules?: readonly Rule[];
}

/** What is wrong with the options, for who wrote them. */
export class WrongOptions extends Told {
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
    typeof value.id === 'string' &&
    !ourRules.some(({ id }) => id === value.id) &&
    'severity' in value &&
    SEVERITIES.includes(value.severity as Severity) &&
    'why' in value &&
    typeof value.why === 'string' &&
    'example' in value &&
    typeof value.example === 'object' &&
    value.example !== null &&
    'check' in value &&
    typeof value.check === 'function',
  {
    error: `should be a rule: an object with id (none of ours), severity (${SEVERITIES.join(', ')}), why, example and check (a function).`,
  },
);
const file = (example: string) =>
  z.string({ error: `should be the path of a file: '${example}'.` });
const optionsSchema = z.strictObject(
  {
    components: z
      .partialRecord(z.enum(namesOf(OVERRIDABLE)), file('./src/Footer.astro'), {
        error:
          "should name files by the component that they take the place of: { footer: './src/Footer.astro' }.",
      })
      .optional(),
    exporters: z
      .record(z.string().startsWith('/'), file('./src/events.txt.ts'), {
        error: "should name files by their address: { '/events.txt': './src/events.txt.ts' }.",
      })
      .optional(),
    search: z
      .strictObject(
        {
          service: z.url({
            protocol: /^https?$/,
            error: "should be the address of a service: 'https://search.example.org/'.",
          }),
        },
        { error: "should name a service: { service: 'https://search.example.org/' }." },
      )
      .optional(),
    rules: z
      .array(ruleSchema, { error: 'should be a list of rules: [withoutShouting].' })
      .optional(),
  },
  { error: 'should be given its options as an object: deconflict({ rules: [] }).' },
);

/** Options of which each is there; a service only where one is named. */
interface WellFormed extends Required<Omit<Options, 'search'>> {
  service: string | undefined;
}

/**
 * Options as they are written, with nothing looked up.
 *
 * @throws {WrongOptions} that says of every mistake what was found and what would do
 */
export function wellFormedOptions(options: unknown): WellFormed {
  const { data, error } = optionsSchema.safeParse(options);
  if (error) throw new WrongOptions(error.issues.map(faultOf));
  const { components = {}, exporters = {}, rules = [], search } = data;
  return { components, exporters, rules, service: search?.service };
}

/**
 * Options as they can be used.
 *
 * @param root the project's root folder, from which files are named
 * @throws {WrongOptions} that says of every mistake what was found and what would do
 */
export function readOptions(options: unknown, root: string): Omit<WellFormed, 'rules'> {
  const { components, exporters, service } = wellFormedOptions(options);
  const missing = [
    ...Object.entries(components).map(([name, file]) => [`components.${name}`, file] as const),
    ...Object.entries(exporters).map(([path, file]) => [`exporters["${path}"]`, file] as const),
  ].filter(([, file]) => !existsSync(join(root, file)));
  if (missing.length > 0) {
    throw new WrongOptions(
      missing.map(([option, file]) => `"${option}": there is no file ${file}.`),
    );
  }
  const withoutGet = Object.entries(exporters).filter(
    ([, path]) => !EXPORTS_GET.test(readFileSync(join(root, path), 'utf8')),
  );
  if (withoutGet.length > 0) {
    throw new WrongOptions(
      withoutGet.map(
        ([address, path]) =>
          `"exporters["${address}"]": ${path} exports no GET, the function that makes the file.`,
      ),
    );
  }
  return { components, exporters, service };
}

const EXPORTS_GET = /export\s+(?:async\s+)?(?:function|const|let)\s+GET\b|export\s*\{[^}]*\bGET\b/;

function faultOf(issue: z.core.$ZodIssue): string {
  const [option, ...path] = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    const known =
      option === undefined
        ? Object.keys(optionsSchema.shape)
        : option === 'search'
          ? ['service']
          : namesOf(OVERRIDABLE);
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
  return option === undefined
    ? `It ${issue.message}`
    : `"${[option, ...path].join('.')}" ${issue.message}`;
}

function namesOf<Name extends string>(table: Record<Name, unknown>): [Name, ...Name[]] {
  return Object.keys(table) as [Name, ...Name[]];
}
