import { NOTHING_HERE } from '../../model/names/entity-address.ts';
import { longerNamesIn } from '../longer-names.ts';
import { questionsAboutMentions } from '../mention-questions.ts';
import type { Rule } from '../rule.ts';

/** A name that stands inside a longer one may be another's: its author says whether it is. */
export const nameInLongerName: Rule = {
  id: 'name-in-longer-name',
  severity: 'warning',
  why: 'A name inside a longer one may be another’s: a relative, a place, a newspaper.',
  example: {
    path: 'content/articles/an-article.md',
    right: 'Orel spoke',
    wrong: 'Orel and George Orel spoke',
  },
  check(desk) {
    const longerName = longerNamesIn(desk);
    return questionsAboutMentions(desk, (mention, words, text) => {
      const whole = longerName(mention, text);
      if (whole === undefined) return undefined;
      return `"${words}" counts as a mention of "${mention.entity}" inside "${whole}". If it is one, write [${words}](entity:${mention.entity}); if "${whole}" is something else, write [${whole}](entity:${NOTHING_HERE}).`;
    });
  },
};
