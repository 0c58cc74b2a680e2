import { idFromWords, meantId } from '../model/ids.ts';
import type { Proposal } from '../proposing/propose.ts';
import type { DraftFields } from './draft-text.ts';

/** The fields of a draft as far as they are known without a question: what was told, else what is proposed. */
export function proposedFields(proposal: Proposal, told: DraftFields = {}): DraftFields {
  return {
    title: told.title ?? proposal.title,
    source:
      told.source ?? proposal.outlet?.id ?? idOfSite(proposal.site) ?? sourceIdOf(proposal.url),
    author: told.author ?? proposal.author,
    published: told.published ?? proposal.published?.date,
    url: told.url ?? proposal.url,
  };
}

function idOfSite(site: string | undefined): string | undefined {
  return site === undefined ? undefined : meantId(site);
}

/** An id for an outlet that the desk does not know, from its address. */
function sourceIdOf(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  return idFromWords(new URL(url).hostname.replace(/^www\./, ''), new Set());
}
