import type { ContentFile, FieldPath } from '../../files/content-file.ts';
import { fieldsMatching, textsMatching } from '../../files/fields.ts';
import { originsOf } from '../../model/sources/origins.ts';
import type { Desk } from '../desk.ts';
import type { Finding } from '../finding.ts';
import { didYouMean } from '../suggest.ts';

/** The word that an account or a tie stands on is one that its passage rests on. */
export function wordsOfOthers({ files }: Desk): Finding[] {
  return statementsIn(files).flatMap(({ file, sources, by }) =>
    by
      .filter(({ value }) => sources.size > 0 && !sources.has(value))
      .map(({ value, field }) => ({
        rule: 'word-of-another' as const,
        path: file.path,
        at: file.positionOf(field),
        message: `The passage does not rest on "${value}", but on ${listed(sources)}.${didYouMean(value, sources)} Correct it, or add it for this passage under "sources".`,
      })),
  );
}

/** An account whose passages rest on several origins says on which of them it rests itself. */
export function uncertainWords({ files, derivations, unread }: Desk): Finding[] {
  if (unread.has('sources')) return [];
  return statementsIn(files).flatMap(({ file, sources, by, field }) => {
    const origins = new Set([...sources].flatMap((source) => [...originsOf(source, derivations)]));
    if (field[0] !== 'dates' || by.length > 0 || origins.size < 2) return [];
    return [
      {
        rule: 'whose-word' as const,
        path: file.path,
        at: file.positionOf(field),
        message: `The passage rests on ${listed(sources)}. Say whose word this account is: "by: ${[...sources][0] ?? ''}", or a list.`,
      },
    ];
  });
}

interface Statement {
  file: ContentFile;
  field: FieldPath;
  /** What its passages rest on. */
  sources: Set<string>;
  by: { value: string; field: FieldPath }[];
}

/** Accounts and ties, as far as they can be read. */
function statementsIn(files: ContentFile[]): Statement[] {
  return files.flatMap((file) => {
    const sourcesOf = new Map<string, string[]>();
    for (const { field } of fieldsMatching(file.data, ['sources', '*'])) {
      const [source] = textsMatching(file.data, [...field, 'source']);
      const [passage] = textsMatching(file.data, [...field, 'passage']);
      if (!source || !passage) continue;
      sourcesOf.set(passage.value, [...(sourcesOf.get(passage.value) ?? []), source.value]);
    }
    return ['dates', 'relations'].flatMap((list) =>
      fieldsMatching(file.data, [list, '*']).map(({ field }) => ({
        file,
        field,
        sources: new Set(
          oneOrMore(file, [...field, 'passage']).flatMap(({ value }) => sourcesOf.get(value) ?? []),
        ),
        by: oneOrMore(file, [...field, 'by']),
      })),
    );
  });
}

function oneOrMore({ data }: ContentFile, field: FieldPath) {
  return [...textsMatching(data, field), ...textsMatching(data, [...field, '*'])];
}

function listed(sources: ReadonlySet<string>): string {
  return new Intl.ListFormat('en').format([...sources].map((source) => `"${source}"`));
}
