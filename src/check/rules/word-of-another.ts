import { textsMatching } from '../../model/fields.ts';
import type { Desk } from '../desk.ts';
import type { Edit, Rule } from '../rule.ts';
import { listed, type Statement, statementsOf } from '../statements.ts';
import { didYouMean } from '../suggest.ts';

/** The word that an account or a tie stands on is one that its passage rests on. */
export const wordOfAnother: Rule = {
  id: 'word-of-another',
  severity: 'error',
  why: 'What rests on a source is counted for it: it has to be the passage’s.',
  fix: 'Adds the source for that passage under "sources", where its kind says how its word comes.',
  example: {
    path: 'content/articles/an-article.md',
    right: '    by: the-daily',
    wrong: '    by: the-weekly',
  },
  check(desk) {
    return desk.files.flatMap(statementsOf).flatMap((statement) => {
      const { file, sources, by } = statement;
      return by
        .filter(
          ({ value }) => sources.size > 0 && !sources.has(value) && desk.ids.sources.has(value),
        )
        .map(({ value, field }) => {
          const meant = didYouMean(value, sources);
          const edit = meant === '' ? relianceOn(value, statement, desk) : undefined;
          return {
            path: file.path,
            at: file.positionOf(field),
            message: `The passage does not rest on "${value}", but on ${listed(sources)}.${meant} Correct it, or add it for this passage under "sources".`,
            ...(edit && { edit }),
          };
        });
    });
  },
};

const SOURCING: Record<string, string> = {
  outlet: 'other-outlet',
  official: 'named-official',
  expert: 'named-expert',
  'government-body': 'institution',
};

/** The entry under `sources` that is missing; nothing where its sourcing or its passage is not certain. */
function relianceOn(source: string, { file, field }: Statement, { files }: Desk): Edit | undefined {
  const own = textsMatching(file.data, ['original', 'source'])[0]?.value;
  const data = files.find(({ collection, id }) => collection === 'sources' && id === source)?.data;
  const sourcing = SOURCING[textsMatching(data, ['kind'])[0]?.value ?? ''];
  const passage = textsMatching(file.data, [...field, 'passage'])[0]?.value;
  if (source === own || sourcing === undefined || passage === undefined) return undefined;
  return { list: ['sources'], entry: { source, sourcing, passage } };
}
