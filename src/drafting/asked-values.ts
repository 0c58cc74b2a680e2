import type { Content } from '../files/read-content.ts';
import type { AskingChoices } from './asking-choices.ts';
import type { Choice } from './choices.ts';
import { type FileInTheMaking, triedIn } from './file-in-the-making.ts';
import { matchesTold, wayOutOf } from './matches-told.ts';
import type { NewMatch } from './new-matches.ts';
import type { SchemaField } from './schema-fields.ts';
import { aliasIn, nameIn, onOneLine, understood, type WrittenAlias } from './understood.ts';
import { Cancelled, WrongAnswer } from './wrong-answer.ts';

/** What it takes to ask for the fields of a file. */
interface Interview {
  file: FileInTheMaking;
  content: Content;
  ask: AskingChoices;
  say: (text: string) => void;
  choicesFor: (field: SchemaField) => Choice[];
}

/**
 * Asks for the fields of a new file that were not told: the needed ones, other names, and what it belongs to. A text
 * that needs its sources is left to whoever has them at hand. Its values are added to the file.
 *
 * @throws {WrongAnswer} when a name that was told cannot be taken; {Cancelled} when somebody ends the questions
 */
export async function askedValues(interview: Interview): Promise<void> {
  const { file, ask, choicesFor } = interview;
  // Of what sort it is decides whether it is found by its name.
  const inOrder = file.fields.toSorted((one, other) => Number(!one.words) - Number(!other.words));
  for (const field of inOrder) {
    if (field.name === 'name') await askName(field, interview);
    else if (isOfNames(field)) await askNames(field, interview);
    else if (!file.values.has(field.name) && isAsked(field, file)) {
      const value = await askValue(field, choicesFor(field), ask);
      if (value !== undefined) file.values.set(field.name, value);
    }
  }
  if (file.kind !== 'comparison' || file.questions.length > 0) return;
  for (;;) {
    const question = await askText(
      ask,
      'A question that is put to each article; nothing when there is no other',
    );
    if (question === '') return;
    file.questions.push(question);
  }
}

/** Whether a field is a list of names by which a thing is found. */
function isOfNames({ name, form }: SchemaField): boolean {
  return form === 'names' || name === 'demonyms';
}

function isAsked(field: SchemaField, { kind }: FileInTheMaking): boolean {
  const { isNeeded, isCited, form, refersTo, isAddress } = field;
  if (isCited || form === 'group' || form === 'texts') return false;
  return isNeeded || isAddress || (refersTo !== undefined && refersTo !== kind);
}

async function askName(field: SchemaField, { file, content, ask, say }: Interview): Promise<void> {
  const told = file.values.get(field.name) as string | undefined;
  const faultOf = (name: string) =>
    name === '' ? 'Without a name there is no file.' : triedIn(content, file, { name }).faults[0];
  const fault = told === undefined ? undefined : faultOf(told);
  if (fault !== undefined) throw new WrongAnswer(fault);
  let name = told ?? '';
  for (;;) {
    if (told === undefined) name = await askText(ask, messageFor(field), name, faultOf);
    const { matches, isNamed } = triedIn(content, file, { name });
    if (isNamed) say(matchesTold([name], matches));
    if (await isMeantThere(name, matches, ask, say)) break;
    if (told !== undefined) throw new Cancelled();
  }
  file.values.set(field.name, name);
}

/** Asks for the names of a list by which a thing is found, one by one. */
async function askNames(field: SchemaField, { file, content, ask, say }: Interview): Promise<void> {
  const read = field.form === 'names' ? aliasIn : onOneLine;
  const told = (file.values.get(field.name) ?? []) as WrittenAlias[];
  const taken: WrittenAlias[] = [];
  file.values.delete(field.name);
  const { isNamed } = triedIn(content, file);
  const trialOf = (names: WrittenAlias[], known = content) =>
    triedIn(known, file, { [field.name]: names });
  const isMeant = async (alias: WrittenAlias) => {
    const { matches } = trialOf([...taken, alias], trialOf(taken).content);
    say(matchesTold([nameIn(alias)], matches));
    return isMeantThere(nameIn(alias), matches, ask, say);
  };
  for (const alias of told) {
    const [fault] = trialOf([...taken, alias]).faults;
    if (fault !== undefined) throw new WrongAnswer(fault);
    if (!isNamed || (await isMeant(alias))) taken.push(alias);
  }
  while (isNamed) {
    const name = await askText(ask, ONE_MORE[field.name] ?? messageFor(field), '', (answer) =>
      answer === '' ? undefined : trialOf([...taken, read(answer)]).faults[0],
    );
    if (name === '') break;
    if (await isMeant(read(name))) taken.push(read(name));
  }
  if (taken.length > 0) file.values.set(field.name, taken);
}

const ONE_MORE: Record<string, string> = {
  aliases: 'Another name that it goes by; nothing when there is no other',
  demonyms:
    'A word for its people or for what is its own, such as “Oreli”; nothing when there is no other',
};

/** Whether a new name is meant where it would be found; how to go on where it is not. */
async function isMeantThere(
  name: string,
  matches: NewMatch[],
  ask: AskingChoices,
  say: (text: string) => void,
): Promise<boolean> {
  if (matches.length === 0) return true;
  if (await ask.confirm(`Is “${name}” meant in these places?`)) return true;
  say(wayOutOf(name));
  return false;
}

async function askValue(
  field: SchemaField,
  choices: Choice[],
  ask: AskingChoices,
): Promise<unknown> {
  const { form, isNeeded } = field;
  const message = messageFor(field);
  if (form === 'text') {
    const answer = await askText(ask, message, '', (said) => refusalOf(said, field));
    return answer === '' ? undefined : understood([answer], field, choices);
  }
  if (choices.length === 0) return undefined;
  if (form === 'choice') {
    const none = { id: '', words: 'none of these, or not known' };
    const id = await ask.choose(message, isNeeded ? choices : [none, ...choices]);
    return id === '' ? undefined : id;
  }
  const ids = await chosenSome(field, choices, ask);
  if (ids.length === 0) return undefined;
  if (form !== 'words-by-id') return understood(ids, field, choices);
  const words: Record<string, string> = {};
  for (const id of ids) {
    const name = choices.find((one) => one.id === id)?.words ?? id;
    words[id] = await askText(ask, `${name}: what it did, such as “agrees”`, '', (said) =>
      said === '' ? 'Say it in a word or two.' : undefined,
    );
  }
  return words;
}

/** Several choices; whoever goes on without one is asked whether that is meant. */
async function chosenSome(
  field: SchemaField,
  choices: Choice[],
  ask: AskingChoices,
): Promise<string[]> {
  for (;;) {
    const ids = await ask.chooseSome(messageFor(field), choices);
    if (
      ids.length > 0 ||
      (await ask.confirm(`Nothing is selected for ${field.name}. Go on without?`))
    )
      return ids;
  }
}

function refusalOf(said: string, field: SchemaField): string | undefined {
  if (said === '') return field.isNeeded ? `Without a ${field.name} there is no file.` : undefined;
  try {
    understood([said], field, []);
    return undefined;
  } catch (error) {
    if (error instanceof WrongAnswer) return error.message;
    throw error;
  }
}

async function askText(
  ask: AskingChoices,
  message: string,
  initial = '',
  refuse: (answer: string) => string | undefined = () => undefined,
): Promise<string> {
  const answer = await ask.text({
    message,
    initial,
    refuse: (said) => refuse(onOneLine(said)),
  });
  return onOneLine(answer);
}

function messageFor({ name, help, isNeeded }: SchemaField): string {
  return `${name}: ${help}${isNeeded ? '' : ' It may be left out.'}`;
}
