import type { Desk } from '../check/desk.ts';
import { ID } from '../model/ids.ts';
import { idFromHeading } from '../words/en/id-from-heading.ts';
import type { AskingChoices } from './asking-choices.ts';
import { type FileInTheMaking, headingIn, pathOf } from './file-in-the-making.ts';
import { KINDS } from './kinds.ts';
import { WrongAnswer } from './wrong-answer.ts';

/**
 * The id of a new file: told, or from what it is called, or as it is asked for.
 *
 * @throws {WrongAnswer} when there is none, or it is another’s
 */
export async function idOfFile(
  file: FileInTheMaking,
  told: string | undefined,
  desk: Desk,
  ask: AskingChoices | undefined,
): Promise<string> {
  const heading = file.values.get(headingIn(file.fields));
  if (typeof heading !== 'string') {
    throw new WrongAnswer(`What is it called? Say it with --${headingIn(file.fields)} "…".`);
  }
  const proposed = told ?? idFromHeading(heading, new Set());
  if (ask && told === undefined) {
    const answer = await ask.text({
      message: 'Name of the file, and of its page',
      initial: proposed ?? '',
      refuse: (id) => reasonAgainst(id.trim(), file, desk),
    });
    return answer.trim();
  }
  if (proposed === undefined) {
    throw new WrongAnswer(
      `No name for the file follows from "${heading}": it is made of a to z and 0 to 9. Say it with --id, such as --id gardens-guild.`,
    );
  }
  const refused = reasonAgainst(proposed, file, desk);
  if (refused !== undefined) throw new WrongAnswer(refused);
  return proposed;
}

function reasonAgainst(
  id: string,
  { kind, values }: FileInTheMaking,
  desk: Desk,
): string | undefined {
  if (!ID.test(id)) {
    return `"${id}" is no id: lower-case words of a to z and 0 to 9, joined by hyphens, such as gardens-guild.`;
  }
  if (desk.ids[KINDS[kind]].has(id)) return isThere(pathOf(kind, id));
  // What has a name shares no id with what has another; what speaks for an actor may.
  const other = values.has('name') ? desk.named.find((one) => one.id === id) : undefined;
  return (
    other && `${other.file.path} goes by "${id}" already. Give the new one another name with --id.`
  );
}

/** That a file is there. */
export function isThere(path: string): string {
  return `${path} is there already. If it is something else, give the new one another name with --id.`;
}
