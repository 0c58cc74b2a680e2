import { fieldsMatching, textsMatching } from '../../model/fields.ts';
import { isPlural } from '../../words/en/is-plural.ts';
import type { Desk } from '../desk.ts';
import type { Rule } from '../rule.ts';

/** After 1 a unit is in the singular. */
export const oneInPlural: Rule = {
  id: 'one-in-plural',
  severity: 'warning',
  why: 'A unit stands on the page as it is written: "more than 1 years".',
  example: {
    path: 'content/articles/an-article.md',
    right: '{ value: 3500, unit: troops,',
    wrong: '{ value: 1, unit: troops,',
  },
  check(desk) {
    if (!isInEnglish(desk)) return [];
    return desk.files
      .filter(({ collection }) => collection === 'articles')
      .flatMap((file) =>
        fieldsMatching(file.data, ['figures', '*', 'value'])
          .filter(({ value }) => value === 1)
          .flatMap(({ field }) => textsMatching(file.data, [...field.slice(0, -1), 'unit']))
          .filter(({ value }) => looksPlural(headOf(value)))
          .map(({ value, field }) => ({
            path: file.path,
            at: file.positionOf(field),
            message: `After 1 a unit is in the singular, and "${value}" looks like a plural. Write it as it stands after the number: "1 year".`,
          })),
      );
  },
};

/** A bus or a crisis is one. */
function looksPlural(word: string): boolean {
  return isPlural(word) && !/[iu]s$/.test(word);
}

/** What is counted: the "members" of "members of the council". */
function headOf(unit: string): string {
  return (
    unit
      .split(/\s(?:of|in|for|from|to|with)\s/)[0]
      ?.split(/\s+/)
      .at(-1) ?? ''
  );
}

function isInEnglish({ files }: Desk): boolean {
  const data = files.find(({ collection }) => collection === 'desk')?.data;
  const [language] = [
    ...textsMatching(data, ['contentLanguage']),
    ...textsMatching(data, ['language']),
  ];
  return /^en\b/.test(language?.value ?? 'en');
}
