import { nameKey } from '../model/names/fold.ts';
import { likelyLanguages } from '../model/names/likely-languages.ts';
import { scriptMismatch } from '../model/names/scripts.ts';
import { isLanguageTag } from '../model/names/language-tags.ts';
import { type Choice, chosen } from './choices.ts';
import type { SchemaField } from './schema-fields.ts';
import { WrongAnswer } from './wrong-answer.ts';

/** A name as a file has it: text where it is English. */
export type WrittenAlias = string | { name: string; lang: string };

/**
 * What somebody says a field is, as the file has it.
 *
 * @param said once; several times for what is a list or goes by ids
 * @throws {WrongAnswer} that says what could stand there
 */
export function understood(said: string[], field: SchemaField, choices: Choice[]): unknown {
  const all = said.map(onOneLine);
  if (all.includes('')) throw new WrongAnswer(`"${field.name}" is empty. Say it, or leave it out.`);
  const [first = ''] = all;
  switch (field.form) {
    case 'yes':
      return checked(/^(?:|true|yes)$/i.test(first), field);
    case 'choice':
      return chosen(single(all, field), field, choices);
    case 'choices':
      return checked(
        [...new Set(all.flatMap(parts).map((one) => chosen(one, field, choices)))],
        field,
      );
    case 'texts':
      return checked(all, field);
    case 'names':
      return all.map(aliasIn);
    case 'words-by-id':
      return checked(Object.fromEntries(all.map((one) => wordsById(one, field, choices))), field);
    default:
      return checked(single(all, field), field);
  }
}

/** Words without line ends and needless spaces. */
export function onOneLine(words: string): string {
  return words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** A name with its language, as far as its letters tell that it is not English; "ar: …" says it. */
export function aliasIn(said: string): WrittenAlias {
  const [, told, rest = ''] = /^([a-z]{2,3}(?:-[A-Za-z]{4})?):\s*(.+)$/u.exec(said) ?? [];
  if (told !== undefined && isLanguageTag(told)) return { name: rest, lang: told };
  const { found, slip } = scriptMismatch(said, 'en') ?? {};
  const [likely] = found === undefined || slip ? [] : likelyLanguages(said, found);
  return likely === undefined || !isLanguageTag(likely) ? said : { name: said, lang: likely };
}

/** The name of an alias. */
export function nameIn(alias: WrittenAlias): string {
  return typeof alias === 'string' ? alias : alias.name;
}

function single(all: string[], field: SchemaField): string {
  const [first = '', ...others] = all;
  if (others.some((one) => nameKey(one) !== nameKey(first))) {
    throw new WrongAnswer(`"${field.name}" is told twice: "${all.join('", "')}". Say it once.`);
  }
  return first;
}

/** Ids with commas between. */
function parts(said: string): string[] {
  return said
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
}

function wordsById(said: string, field: SchemaField, choices: Choice[]): [string, string] {
  const at = said.indexOf(':');
  const [id, words] = [said.slice(0, at).trim(), said.slice(at + 1).trim()];
  if (at === -1 || words === '') {
    throw new WrongAnswer(
      `"${said}" does not say who and how. Write both, with a colon between: "${at === -1 ? said : id}: agrees".`,
    );
  }
  return [chosen(id, field, choices), words];
}

/** A value that its field can have. */
function checked(value: unknown, field: SchemaField): unknown {
  const { error } = field.schema.safeParse(value);
  const [issue] = error?.issues ?? [];
  if (!issue) return value;
  throw new WrongAnswer(
    issue.code === 'too_small'
      ? `"${field.name}" needs more: ${field.help}`
      : `"${field.name}": ${JSON.stringify(value)} ${issue.message}`,
  );
}
