import { articleSchema } from '../model/schemas/article.ts';
import { fieldsOf } from '../model/schemas/walk.ts';

/** What a draft says in comments beside the help of its fields. */
export const DRAFT_COMMENTS = {
  draft:
    'A draft: it is shown while you write, and left out of the site. Take the next line away when all is filled in.',
  entities: 'Found in the original; those that your digest does not name go.',
  dates:
    'These were found in the original. An event with a question mark is a guess: put in the right one, and take the "# " away.',
};

const SAID = [
  ...Object.values(DRAFT_COMMENTS).map((said) => new RegExp(`^${escaped(said)}`)),
  ...fieldsOf(articleSchema)
    .filter(({ isKey, meta }) => !isKey && meta.description !== undefined)
    .map(({ meta }) => new RegExp(`^${escaped(meta.description ?? '')}`)),
];

const HELP_BY_NAME = new Map(
  fieldsOf(articleSchema)
    .filter(({ path, isKey }) => path.length === 1 && !isKey)
    .map(({ path, meta }) => [path[0], meta.description]),
);

/**
 * The frontmatter of an article without the help that its draft had in comments. Comments of an editor stay, and so
 * does help beside which something else is said.
 */
export function withoutDraftComments(text: string): string {
  const end = text.search(/\n---[ \t]*(?:\r?\n|$)/);
  if (end < 0) return text;
  const head = text.slice(0, end + 1).replace(/(?:^[ \t]*#.*\r?\n)+/gm, (lines) => {
    const said = lines
      .split('\n')
      .map((line) => line.replace(/^\s*# ?/, '').trim())
      .filter(Boolean)
      .join(' ');
    return isHelp(said) ? '' : lines;
  });
  return head + text.slice(end + 1);
}

/** What begins the block that stands for a field of a draft as long as that has nothing. */
const LEFT_OUT = /^# ([a-z]+): /;

/**
 * The frontmatter of an article without the comments that stand in a draft for what is left out, of the fields that it
 * has by now.
 *
 * @param filled the names of fields that have entries
 */
export function withoutFilledComments(text: string, filled: ReadonlySet<string>): string {
  const end = text.search(/\n---[ \t]*(?:\r?\n|$)/);
  if (end < 0) return text;
  const head = text.slice(0, end + 1).replace(/(?:^#.*\r?\n)+/gm, (lines) => {
    const [, name = ''] = LEFT_OUT.exec(lines) ?? [];
    const help = HELP_BY_NAME.get(name);
    const said = lines.replace(/\r?\n# ?/g, ' ');
    return filled.has(name) && help !== undefined && said.startsWith(`# ${name}: ${help}`)
      ? ''
      : lines;
  });
  return head + text.slice(end + 1);
}

function isHelp(said: string): boolean {
  let rest = said;
  while (rest !== '') {
    const left = SAID.map((one) => rest.replace(one, '').trimStart())
      .toSorted((a, b) => a.length - b.length)
      .at(0);
    if (left === undefined || left === rest) return false;
    rest = left;
  }
  return true;
}

function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
