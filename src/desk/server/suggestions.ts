import type { Desk } from '../../check/desk.ts';
import { idsByTarget } from '../../check/references.ts';
import { textsMatching } from '../../model/fields.ts';
import type { Suggestions } from '../shared/messages.ts';

/** What can be referred to, with names where the ids have some. */
export function suggestionsOf(desk: Desk): Suggestions {
  const names = new Map(
    desk.files.map(({ id, data }) => [
      id,
      (textsMatching(data, ['name'])[0] ?? textsMatching(data, ['title'])[0])?.value ?? '',
    ]),
  );
  return Object.fromEntries(
    [...idsByTarget(desk)].map(([target, ids]) => [
      target,
      [...(ids ?? [])].sort().map((id) => ({ id, name: names.get(id) ?? '' })),
    ]),
  );
}
