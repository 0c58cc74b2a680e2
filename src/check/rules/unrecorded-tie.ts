import { fieldsMatching, textsMatching } from '../../model/fields.ts';
import type { Rule } from '../rule.ts';

/** A tie that is on record is dated by an event whose record confirms it. */
export const unrecordedTie: Rule = {
  id: 'unrecorded-tie',
  severity: 'error',
  why: 'What is shown as confirmed names what confirms it: the record of its event.',
  example: {
    path: 'content/articles/an-article.md',
    right: '---\nOrel spoke',
    wrong:
      'relations:\n  - { from: orel, type: opposes, to: gardens-guild, by: the-daily, event: announcement, onRecord: true, passage: said }\n---\nOrel spoke',
  },
  check({ files, unread }) {
    if (unread.has('events')) return [];
    const confirmed = new Set(
      files
        .filter(
          ({ collection, data }) =>
            collection === 'events' &&
            fieldsMatching(data, ['record', 'confirms'])[0]?.value === true,
        )
        .map(({ id }) => id),
    );
    return files.flatMap((file) =>
      fieldsMatching(file.data, ['relations', '*']).flatMap(({ value, field }) => {
        if (fieldsMatching(value, ['onRecord'])[0]?.value !== true) return [];
        const [event] = textsMatching(value, ['event']);
        if (event && confirmed.has(event.value)) return [];
        return [
          {
            path: file.path,
            at: file.positionOf([...field, 'onRecord']),
            message: event
              ? `The event "${event.value}" has no record that confirms it. Give it one, or take "onRecord" away.`
              : 'No event dates the tie, so there is no record of it. Take "onRecord" away.',
          },
        ];
      }),
    );
  },
};
