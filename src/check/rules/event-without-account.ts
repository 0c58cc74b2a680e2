import { meantId } from '../../model/ids.ts';
import { textsMatching } from '../../model/fields.ts';
import type { Rule } from '../rule.ts';
import { nearest } from '../suggest.ts';
import { mayBeMisread } from '../shape.ts';

/** Some article tells of every event. */
export const eventWithoutAccount: Rule = {
  id: 'event-without-account',
  severity: 'error',
  why: 'An event is dated by the articles that tell of it; without one it has no date.',
  example: {
    path: 'content/events/untold.yaml',
    right: '',
    wrong:
      'title: Orel says more\nkind: statement\ndescription: It did.\nparticipants: { orel: speaks }\n',
  },
  check(desk) {
    const { files, unread, ids } = desk;
    if (unread.has('articles') || mayBeMisread(desk, 'articles', 'dates')) return [];
    const told = new Set(
      files
        .filter(({ collection }) => collection === 'articles')
        .flatMap(({ data }) => textsMatching(data, ['dates', '*', 'event']))
        .flatMap(({ value }) => [
          value,
          ids.events.has(value) ? [] : (nearest(value, ids.events) ?? []),
        ])
        .flat(),
    );
    return files
      .filter(
        ({ collection, id }) =>
          collection === 'events' && !told.has(id) && !told.has(meantId(id) ?? id),
      )
      .map(({ path, id }) => ({
        path,
        at: { line: 1, column: 1 },
        message: `No article tells of this event. Add "event: ${id}" to the "dates" of one that does, or leave the event out.`,
      }));
  },
};
