import { NOTHING_HERE } from '../../model/names/entity-address.ts';
import { nameKey } from '../../model/names/fold.ts';
import { namesOf } from '../../model/names/named.ts';
import type { Rule } from '../rule.ts';
import { questionsAboutMentions } from '../mention-questions.ts';

/** Words without any of the capitals of a name may be no name: their author says whether they are. */
export const nameInLowerCase: Rule = {
  id: 'name-in-lower-case',
  severity: 'warning',
  why: 'A name in lower case is often an ordinary word, which would be linked as a mention.',
  example: {
    path: 'content/articles/an-article.md',
    right: 'Orel spoke',
    wrong: 'Orel and orel spoke',
  },
  check(desk) {
    const inCapitals = new Map<string, boolean>();
    for (const { name } of desk.named.flatMap(namesOf)) {
      const key = nameKey(name);
      inCapitals.set(key, (inCapitals.get(key) ?? true) && hasCapital(name));
    }
    return questionsAboutMentions(desk, ({ entity }, words) => {
      if (hasCapital(words) || inCapitals.get(nameKey(words)) !== true) return undefined;
      return `"${words}" counts as a mention of "${entity}", but has none of its capitals. If it is one, write them; if not, write [${words}](entity:${NOTHING_HERE}), or give the name "exactCase: true".`;
    });
  },
};

function hasCapital(text: string): boolean {
  return /\p{Lu}/u.test(text);
}
