import { writtenNames } from '../../files/named-in.ts';
import type { ContentFile } from '../../files/content-file.ts';
import { addressKey } from '../../model/address-key.ts';
import { nearNames } from '../../model/near-names.ts';
import { textsMatching } from '../../model/fields.ts';
import type { Found, Rule } from '../rule.ts';

/** A source is not another one in other words. */
export const similarSource: Rule = {
  id: 'similar-source',
  severity: 'warning',
  why: 'One source with two files is counted as two origins.',
  example: {
    path: 'content/sources/daily.yaml',
    right: '',
    wrong: 'name: Daily\nkind: outlet\ndescription: An outlet. [@a-book]\nownership: not-found\n',
  },
  check({ files }) {
    const sources = files.filter(({ collection }) => collection === 'sources');
    const named = sources.flatMap((file): [ContentFile, string][] => {
      const { own, aliases } = writtenNames(file);
      return [...(own ? [own] : []), ...aliases].map(({ name }) => [file, name]);
    });
    const alike = nearNames(named).map(({ one, other, names: [first, second] }) =>
      finding(other, one, `"${second}" and "${first}" of ${one.path} are nearly one name`),
    );
    return [...alike, ...withOneSite(sources)];
  },
};

function withOneSite(sources: ContentFile[]): Found[] {
  const owners = new Map<string, ContentFile>();
  return sources.flatMap((file) => {
    const key = addressKey(textsMatching(file.data, ['url'])[0]?.value ?? '');
    if (key === undefined) return [];
    const owner = owners.get(key);
    owners.set(key, owner ?? file);
    return owner ? [finding(file, owner, `Its site is that of ${owner.path}, too`)] : [];
  });
}

function finding(file: ContentFile, other: ContentFile, what: string): Found {
  return {
    path: file.path,
    at: file.positionOf(['name']),
    message: `${what}. If they are one source, keep one file, with both names; if not, let the names say what sets them apart.`,
    cause: other.path,
  };
}
