import type { ContentFile } from '../../files/content-file.ts';
import { textsMatching } from '../../model/fields.ts';
import { copies } from '../copies.ts';
import type { Rule } from '../rule.ts';

/** An article that tells what most articles of a comparison tell is in it. */
export const outsideComparison: Rule = {
  id: 'outside-comparison',
  severity: 'warning',
  why: 'A comparison leaves out nobody who tells of its matter.',
  example: {
    path: 'content/articles/third.md',
    right: '',
    wrong:
      '---\ntitle: Third\ndates:\n  - { event: announcement, date: 2015-09-27, passage: told }\n---\nOrel. {#told}\n',
  },
  check(desk) {
    const { files } = desk;
    const told = new Map(
      files
        .filter(({ collection }) => collection === 'articles')
        .map((file) => [file.id, eventsOf(file)]),
    );
    const tellers = new Map<string, string[]>();
    for (const [article, events] of told) {
      for (const event of events) tellers.set(event, [...(tellers.get(event) ?? []), article]);
    }
    const byId = new Map(
      files.flatMap((file) => (file.collection === 'articles' ? [[file.id, file] as const] : [])),
    );
    return files
      .filter(({ collection }) => collection === 'comparisons')
      .flatMap((comparison) => {
        const compared = new Set(
          textsMatching(comparison.data, ['articles', '*']).map(({ value }) => value),
        );
        const outside = new Map<string, string[]>();
        for (const event of new Set([...compared].flatMap((id) => [...(told.get(id) ?? [])]))) {
          const all = tellers.get(event) ?? [];
          const within = all.filter((id) => compared.has(id)).length;
          if (within < 2 || within * 2 <= compared.size) continue;
          for (const id of all) {
            if (!compared.has(id)) outside.set(id, [...(outside.get(id) ?? []), event]);
          }
        }
        return [...outside].flatMap(([id, events]) => {
          const file = byId.get(id);
          if (!file || copies(desk).has(file)) return [];
          return [
            {
              path: file.path,
              at: file.positionOf(['dates']),
              message: `It tells of ${listed(events)}, as do most articles of ${comparison.path}, which does not have it. Add "${id}" there under "articles", and what it answers.`,
              cause: comparison.path,
            },
          ];
        });
      });
  },
};

function eventsOf({ data }: ContentFile): Set<string> {
  return new Set(textsMatching(data, ['dates', '*', 'event']).map(({ value }) => value));
}

function listed(events: string[]): string {
  return new Intl.ListFormat('en').format(events.map((event) => `"${event}"`));
}
