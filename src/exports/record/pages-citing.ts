import { referencesIn } from '../../corpus/references.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { CitedText, Reference } from '../../corpus/domain.ts';
import { type Index, indexBy } from '../../corpus/index-by.ts';
import { citedRole } from '../../corpus/roles.ts';
import { pathOf } from '../../model/paths.ts';

interface CitingPage {
  path: string;
  references: Reference[];
}

/** By the id of a reference, the pages that have words of ours on which it stands, in their lists of references. */
export function pagesCiting(corpus: Corpus): Index<CitingPage> {
  const page = (path: string, texts: (CitedText | undefined)[]): CitingPage => ({
    path,
    references: referencesIn(texts),
  });
  const pages = [
    page(
      '/',
      corpus.findings.map(({ text }) => text),
    ),
    ...corpus.articles.map((article) =>
      page(pathOf(article), [
        article.summary,
        article.original.basis,
        ...article.accounts.map(({ basis }) => basis),
      ]),
    ),
    ...corpus.events.map((event) =>
      page(pathOf(event), [
        event.dating.basis,
        event.description,
        event.record?.text,
        event.record?.onlyClaimed,
        ...event.participants.map((participant) => citedRole(event, participant, corpus.things)),
        ...event.accounts.map(({ basis }) => basis),
      ]),
    ),
    ...corpus.comparisons.map((comparison) =>
      page(pathOf(comparison), [
        comparison.summary,
        ...comparison.points.map(({ record }) => record?.text),
        ...comparison.reading,
        ...comparison.wouldSettle,
      ]),
    ),
    ...corpus.entities.map((entity) => page(pathOf(entity), [entity.description])),
    ...corpus.sources.map((source) => page(pathOf(source), [source.description, source.ownership])),
  ];
  return indexBy(pages, ({ references }) => references.map(({ id }) => id));
}
