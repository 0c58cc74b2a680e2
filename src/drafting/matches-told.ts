import type { NewMatch } from './new-matches.ts';

const MOST = 8;

/**
 * What a new name would be found in, in lines for a terminal: those places first at which it may be something else.
 */
export function matchesTold(names: string[], matches: NewMatch[]): string {
  const said = names.map((name) => `“${name}”`).join(', ');
  if (matches.length === 0) return `${said}: found nowhere yet.`;
  const doubtful = matches.filter(isDoubtful);
  const shown = [...doubtful, ...matches.filter((match) => !isDoubtful(match))].slice(0, MOST);
  const places = matches.length === 1 ? 'one place' : `${matches.length} places`;
  return [
    `${said} would be found in ${places}, each then a link to its page:`,
    ...shown.flatMap(({ path, line, sentence, ...match }) => [
      `  ${path}:${line}  ${sentence}`,
      ...doubtsOf(match).map((doubt) => `      ${doubt}`),
    ]),
    ...(matches.length > MOST ? [`  and ${matches.length - MOST} more`] : []),
    ...(doubtful.length > 0
      ? [
          `Look at ${doubtful.length === 1 ? 'that one' : `those ${doubtful.length}`} first. Where words mean something else, [words](entity:none) or [words](entity:ID) says so.`,
        ]
      : []),
  ].join('\n');
}

/** How to go on where a name is found in places at which it is not meant. */
export function wayOutOf(name: string): string {
  return `Where it is something else, write [${name}](entity:none) there, then try again; or take a longer name.`;
}

function isDoubtful({ stoodFor, within }: NewMatch): boolean {
  return stoodFor !== undefined || within !== undefined;
}

function doubtsOf({ stoodFor, within }: Pick<NewMatch, 'stoodFor' | 'within'>): string[] {
  return [
    ...(stoodFor === undefined ? [] : [`it stood there as a name of "${stoodFor}"`]),
    ...(within === undefined ? [] : [`it stands inside "${within}", which may be something else`]),
  ];
}
