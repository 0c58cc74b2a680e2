import { textsMatching } from '../../model/fields.ts';
import type { Rule } from '../rule.ts';
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
    const { files, unread } = desk;
    if (unread.has('articles') || mayBeMisread(desk, 'articles', 'dates')) return [];
    const told = new Set(
      files
        .filter(({ collection }) => collection === 'articles')
        .flatMap(({ data }) => textsMatching(data, ['dates', '*', 'event']))
        .map(({ value }) => value),
    );
    return files
      .filter(({ collection, id }) => collection === 'events' && !told.has(id))
      .map(({ path, id }) => ({
        path,
        at: { line: 1, column: 1 },
        message: `No article tells of this event. Add "event: ${id}" to an article's "dates", or delete the file.`,
      }));
  },
};
