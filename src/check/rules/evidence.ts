import type { Desk } from '../desk.ts';
import { textsMatching } from '../../files/fields.ts';
import type { Finding } from '../finding.ts';

/** Some article tells of every event. */
export function eventsWithoutAccount({ files }: Desk): Finding[] {
  const told = new Set(
    files
      .filter(({ collection }) => collection === 'articles')
      .flatMap(({ data }) => textsMatching(data, ['dates', '*', 'event']))
      .map(({ value }) => value),
  );
  return files
    .filter(({ collection, id }) => collection === 'events' && !told.has(id))
    .map(({ path, id }) => ({
      rule: 'event-without-account' as const,
      path,
      at: { line: 1, column: 1 },
      message: `No article tells of this event. Add "event: ${id}" to an article's "dates", or delete the file.`,
    }));
}
