import { textsMatching } from '../../model/fields.ts';
import { nameKey } from '../../model/names/fold.ts';
import { unknownNames } from '../../words/en/unknown-names.ts';
import { type CheckedBody, type CheckedPassage, type Desk, positionInBody } from '../desk.ts';
import type { Rule } from '../rule.ts';

interface Place {
  body: CheckedBody;
  passage: CheckedPassage;
  start: number;
  name: string;
}

const LEAST_PASSAGES = 2;

/** A name that recurs is in a file. */
export const unknownNameInText: Rule = {
  id: 'unknown-name-in-text',
  severity: 'warning',
  why: 'Who is named more than once and has no file is found by nobody who looks for them.',
  example: {
    path: 'content/articles/other.md',
    right: 'Orel. {#told}',
    wrong: 'Orel and Peter Marlow. {#told}\n\nOrel told Peter Marlow so. {#more}',
  },
  check(desk) {
    // Other languages write other words with capitals.
    if (desk.unread.size > 0 || !isInEnglish(desk)) return [];
    const places = new Map<string, Place[]>();
    for (const body of desk.bodies) {
      for (const passage of body.passages) {
        const known = [...passage.mentions, ...passage.linkedByHand];
        for (const { name, start } of unknownNames(passage.text, known)) {
          const key = nameKey(name);
          places.set(key, [...(places.get(key) ?? []), { body, passage, start, name }]);
        }
      }
    }
    return [...places.values()].flatMap((alike) => {
      const [first] = alike;
      const count = new Set(alike.map(({ passage }) => passage)).size;
      if (!first || count < LEAST_PASSAGES) return [];
      const { body, passage, start, name } = first;
      return [
        {
          path: body.file.path,
          at: positionInBody(body.file, passage, start),
          message: `"${name}" stands in ${count} passages, and no file has that name. Give it a file in content/actors, countries, places or sources, or add the name to the "aliases" of one; if it names nothing that is here, write [${name}](entity:none).`,
        },
      ];
    });
  },
};

function isInEnglish({ files }: Desk): boolean {
  const data = files.find(({ collection }) => collection === 'desk')?.data;
  const [language] = [['contentLanguage'], ['language']].flatMap((field) =>
    textsMatching(data, field).map(({ value }) => value),
  );
  return /^en\b/.test(language ?? 'en');
}
