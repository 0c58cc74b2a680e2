import { textsMatching } from '../../model/fields.ts';
import { ownText } from '../../model/own-text.ts';
import type { Rule } from '../rule.ts';

/** Of an event that several accounts tell of, a role says in which passages it stands. */
export const roleWithoutPassage: Rule = {
  id: 'role-without-passage',
  severity: 'warning',
  why: 'Of several accounts nothing else says which have these words, and the page shows none.',
  example: {
    path: 'content/events/announcement.yaml',
    right: '{ orel: "speaks [@an-article#said]" }',
    wrong: '{ orel: speaks }',
  },
  check({ files }) {
    const told = files
      .filter(({ collection }) => collection === 'articles')
      .flatMap(({ data }) => textsMatching(data, ['dates', '*', 'event']));
    const accountsOf = Map.groupBy(told, ({ value }) => value);
    return files
      .filter(
        ({ collection, id }) => collection === 'events' && (accountsOf.get(id) ?? []).length > 1,
      )
      .flatMap((file) =>
        textsMatching(file.data, ['participants', '*'])
          .filter(({ value }) => ownText(value).notes.length === 0)
          .map(({ value, field }) => ({
            path: file.path,
            at: file.positionOf(field),
            message: `Several accounts tell of this event. Say which passage has "${value}", with a note after it: [@article#passage].`,
          })),
      );
  },
};
