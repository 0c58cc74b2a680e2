import type { Corpus } from './corpus.ts';
import type { CitedText, Event } from './domain.ts';
import { namesParty } from './whole-of.ts';

/**
 * How somebody took part, with what stands behind these very words: what they cite. Without, they can only be from the
 * one account that there is, from those of its passages that name who has the role, or from all; of several accounts
 * nothing says from which.
 *
 * @param things what a passage mentions, by id
 */
export function citedRole(
  { accounts }: Pick<Event, 'accounts'>,
  { entity, role }: Event['participants'][number],
  things: Corpus['things'],
): CitedText {
  const [account, ...others] = accounts;
  if (role.notes.length > 0 || others.length > 0) return role;
  const { article } = account;
  const naming = account.passages.filter(({ mentions }) =>
    mentions.some((mention) => {
      const named = things.get(mention.entity);
      return named && named.kind !== 'source' && namesParty(named, entity);
    }),
  );
  const passages = naming.length > 0 ? naming : account.passages;
  return {
    ...role,
    notes: [
      {
        at: role.text.length,
        passages: passages.map((passage) => ({ article, passage })),
        references: [],
      },
    ],
  };
}
