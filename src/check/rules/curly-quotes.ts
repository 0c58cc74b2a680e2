import { writtenNames } from '../../files/named-in.ts';
import { curlyQuotes } from '../curly.ts';
import { brokenReferences } from '../references.ts';
import type { Rule } from '../rule.ts';
import { misshapen } from '../shape.ts';

/** An id, a date, a word of ours or a name stands in no curly quotation marks. */
export const curlyQuotesRule: Rule = {
  id: 'curly-quotes',
  severity: 'error',
  why: 'The quotation marks of word processors are letters like any other to YAML.',
  fix: 'Takes them away, and puts straight ones where some are needed.',
  example: {
    path: 'content/articles/an-article.md',
    right: 'event: announcement\n',
    wrong: 'event: “announcement”\n',
  },
  check(desk) {
    const names = desk.named.flatMap(({ file }) => {
      const { own, aliases, demonyms } = writtenNames(file);
      return [...(own ? [own] : []), ...aliases, ...demonyms].flatMap(({ name, field }) => {
        const curly = curlyQuotes(file, name, field);
        return curly ? [{ path: file.path, at: file.positionOf(field), ...curly }] : [];
      });
    });
    return [
      ...misshapen(desk, 'curly-quotes'),
      ...brokenReferences(desk, 'curly-quotes'),
      ...names,
    ];
  },
};
