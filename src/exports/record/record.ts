import { referenceId, referencesIn } from '../../corpus/references.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { eachTieOnce } from '../../corpus/each-tie-once.ts';
import type { CitedText } from '../../corpus/domain.ts';
import { listedUnder } from '../../corpus/index-by.ts';
import { sourcingsIn } from '../../corpus/provenance.ts';
import { citedRole } from '../../corpus/roles.ts';
import { nameKey } from '../../model/names/fold.ts';
import { pathOf, pathOfPassage } from '../../model/paths.ts';
import { oneLine } from '../one-line.ts';
import type { Row, TableName } from './columns.ts';
import { pagesCiting } from './pages-citing.ts';
import { vocabularyRows } from './vocabulary-rows.ts';

/** The version of the record: another one when a table or column changes its name or meaning, or goes. */
export const RECORD_VERSION = 1;

/** The corpus as tables of plain values, that refer to each other by ids: what every format is made of. */
export type CorpusRecord = { [Name in TableName]: Row<Name>[] };

/**
 * The record of a corpus, oldest articles first, the rest in the order in which pages have it.
 *
 * @param addressOf the address of a path from the root of the site
 */
export function recordOf(corpus: Corpus, addressOf: (path: string) => string): CorpusRecord {
  const { entities, sources, events, comparisons, findings, references } = corpus;
  const articles = corpus.articles.toReversed();
  const citing = pagesCiting(corpus);
  const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id);
  const placesOf = (article: { id: string }, passages: readonly { id: string }[]) =>
    passages.map(({ id }) => addressOf(pathOfPassage(article.id, id)));
  const behind = (...texts: (CitedText | undefined)[]) =>
    texts
      .flatMap((text) => text?.notes ?? [])
      .flatMap(({ passages }) => passages)
      .map(({ article, passage }) => addressOf(pathOfPassage(article.id, passage.id)));
  const referencesOf = (...texts: (CitedText | undefined)[]) => idsOf(referencesIn(texts));

  return {
    articles: articles.map((article) => {
      const { original } = article;
      return {
        id: article.id,
        title: article.title,
        summary: article.summary.text,
        outlet: original.source.id,
        originalTitle: original.title,
        author: original.authors.map(({ name }) => name).join('; ') || undefined,
        published: original.published,
        grade: original.grade,
        basis: original.basis?.text,
        url: original.url,
        copies: original.copies,
        archived: original.archived,
        seen: original.seen,
        language: original.language,
        address: addressOf(pathOf(article)),
        passages: once(behind(article.summary, original.basis)),
        references: referencesOf(article.summary, original.basis),
      };
    }),
    passages: articles.flatMap((article) =>
      article.passages.map(({ id, text }) => ({
        id: `${article.id}#${id}`,
        article: article.id,
        passage: id,
        text: oneLine(text),
        paragraphs: [
          ...new Set((article.locators.get(id) ?? []).map(({ paragraph }) => String(paragraph))),
        ],
        address: addressOf(pathOfPassage(article.id, id)),
      })),
    ),
    mentions: articles.flatMap((article) =>
      article.passages.flatMap(({ id, text, mentions }) =>
        mentions.map(({ entity, start, end }) => ({
          passage: `${article.id}#${id}`,
          thing: entity,
          words: oneLine(text.slice(start, end)),
          address: addressOf(pathOfPassage(article.id, id)),
        })),
      ),
    ),
    spellings: articles.flatMap((article) =>
      article.names.flatMap(({ entity, names }) =>
        names.map((name) => ({
          article: article.id,
          entity: entity.id,
          name,
          passages: placesOf(
            article,
            article.passages.filter(({ mentions }) =>
              mentions.some((mention) => mention.entity === entity.id),
            ),
          ),
        })),
      ),
    ),
    events: events.map((event) => {
      const ours = [
        event.description,
        event.dating.basis,
        event.record?.text,
        event.record?.onlyClaimed,
      ];
      return {
        id: event.id,
        title: event.title,
        kind: event.sort.id,
        description: event.description.text,
        place: event.place?.id,
        date: event.dating.date,
        grade: event.dating.grade,
        basis: event.dating.basis?.text,
        isPlanned: event.dating.isPlanned,
        isKnownBy: event.dating.isKnownBy,
        standing: event.standing,
        isInConflict: event.isInConflict,
        isContested: event.isContested,
        origins: idsOf(event.origins.known),
        record: event.record?.text.text,
        recordConfirms: event.record?.confirms,
        onlyClaimed: event.record?.onlyClaimed?.text,
        address: addressOf(pathOf(event)),
        passages: once([
          ...event.accounts.flatMap(({ article, passages }) => placesOf(article, passages)),
          ...behind(...ours),
        ]),
        references: referencesOf(...ours),
      };
    }),
    participants: events.flatMap((event) =>
      event.participants
        .map((participant) => ({
          ...participant,
          role: citedRole(event, participant, corpus.things),
        }))
        .map(({ entity, role }) => ({
          event: event.id,
          entity: entity.id,
          role: role.text,
          passages: once(behind(role)),
          references: referencesOf(role),
        })),
    ),
    accounts: events.flatMap((event) =>
      event.accounts.map((account) => ({
        event: event.id,
        article: account.article.id,
        date: account.date,
        written: account.written,
        grade: account.grade,
        basis: account.basis?.text,
        isPlanned: account.isPlanned,
        isKnownBy: account.isKnownBy,
        datesEvent: event.dating.accounts.includes(account),
        sourcing: sourcingsIn(account.reliances),
        sources: once(idsOf(account.reliances.map(({ source }) => source))),
        passages: once([...placesOf(account.article, account.passages), ...behind(account.basis)]),
        references: referencesOf(account.basis),
      })),
    ),
    entities: entities.map((entity) => ({
      id: entity.id,
      kind: entity.kind,
      sort: entity.sort?.id,
      name: entity.name,
      description: entity.description.text,
      countries: idsOf(entity.countries),
      wikidata: entity.wikidata,
      iso3166: entity.iso3166,
      latitude: entity.at?.latitude,
      longitude: entity.at?.longitude,
      isRough: entity.at?.rough,
      address: addressOf(pathOf(entity)),
      passages: once(behind(entity.description)),
      references: referencesOf(entity.description),
    })),
    sources: sources.map((source) => ({
      id: source.id,
      kind: source.sort,
      name: source.name,
      description: source.description.text,
      entity: source.entity?.id,
      country: source.country?.id,
      url: source.url,
      ownership: source.ownership?.text,
      wikidata: source.wikidata,
      derivedFrom: idsOf(source.derivedFrom),
      oneOf: source.oneOf?.id,
      address: addressOf(pathOf(source)),
      passages: once(behind(source.description, source.ownership)),
      references: referencesOf(source.description, source.ownership),
    })),
    aliases: [...entities, ...sources].flatMap((thing) => {
      const firstUses = new Map(
        listedUnder(corpus.passagesNaming, thing)
          .flatMap(({ article, passage }) =>
            passage.mentions
              .filter(({ entity }) => entity === thing.id)
              .map(({ start, end }): [string, string] => [
                nameKey(passage.text.slice(start, end)),
                addressOf(pathOfPassage(article.id, passage.id)),
              ]),
          )
          .toReversed(),
      );
      const row = (name: string, language: string | undefined) => ({
        thing: thing.id,
        name,
        language,
        firstUsed: firstUses.get(nameKey(name)),
      });
      return [
        ...thing.aliases.map(({ name, lang }) => row(name, lang)),
        ...('demonyms' in thing ? thing.demonyms : []).map((name) => row(name, undefined)),
      ];
    }),
    reliances: articles.flatMap((article) =>
      article.reliances.map(({ source, sourcing, chain, passage }) => ({
        article: article.id,
        source: source.id,
        sourcing,
        chain: idsOf(chain),
        passages: placesOf(article, [passage]),
      })),
    ),
    figures: articles.flatMap((article) =>
      article.figures.map(({ value, qualifier, unit, counts, date, passage }) => ({
        article: article.id,
        value: typeof value === 'number' ? value : undefined,
        magnitude: typeof value === 'number' ? undefined : value,
        qualifier,
        unit,
        counts,
        date,
        passages: placesOf(article, [passage]),
      })),
    ),
    ties: articles.flatMap((article) =>
      eachTieOnce(article.relations).map((tie) => ({
        article: article.id,
        from: tie.from.id,
        type: tie.type.id,
        to: tie.to.id,
        isMutual: tie.isMutual,
        standing: tie.standing,
        isOnRecord: tie.isOnRecord,
        by: tie.by.id,
        chain: idsOf(tie.chain),
        event: tie.account?.event.id,
        date: tie.account?.date,
        undated: tie.undated,
        what: tie.what,
        channel: tie.channel,
        passages: placesOf(article, [tie.passage]),
      })),
    ),
    comparisons: comparisons.map((comparison) => {
      const { id, title, summary, reading, wouldSettle, articles: compared } = comparison;
      const ours = [summary, ...reading, ...wouldSettle];
      return {
        id,
        title,
        summary: summary.text,
        reading: reading.map(({ text }) => oneLine(text)),
        wouldSettle: wouldSettle.map(({ text }) => oneLine(text)),
        articles: idsOf(compared),
        address: addressOf(pathOf(comparison)),
        passages: once(behind(...ours)),
        references: referencesOf(...ours),
      };
    }),
    answers: comparisons.flatMap((comparison) =>
      comparison.points.flatMap((point) =>
        point.cells.map((cell) => ({
          comparison: comparison.id,
          question: point.question,
          verdict: point.verdict,
          reason: point.reason,
          article: cell.article.id,
          stance: cell.stance,
          text: 'text' in cell ? cell.text : undefined,
          contests: idsOf(point.contests),
          record: point.record?.text.text,
          contradictsRecord: point.record?.contradictedBy.includes(cell.article),
          recordPassages: once(behind(point.record?.text)),
          passages: 'passage' in cell ? placesOf(cell.article, [cell.passage]) : [],
          references: referencesOf(point.record?.text),
        })),
      ),
    ),
    findings: findings.map(({ id, text, about }) => ({
      id,
      text: text.text,
      about: about.id,
      passages: once(behind(text)),
      references: referencesOf(text),
    })),
    references: references.map(({ id, title, publisher, url, published, seen, archived }) => ({
      id,
      title,
      publisher,
      url,
      published,
      seen,
      archived,
      citedAt: listedUnder(citing, { id }).map(({ path }) =>
        addressOf(`${path}#${referenceId({ id })}`),
      ),
    })),
    editions: articles.flatMap((article) =>
      article.editions.map(({ date, kind, why, wrong, right, changes }) => ({
        article: article.id,
        date,
        kind,
        why,
        wrong,
        right,
        passages: placesOf(
          article,
          changes
            .map(({ passage }) => ({ id: passage }))
            .filter(({ id }) => article.passages.some((passage) => passage.id === id)),
        ),
      })),
    ),
    vocabulary: vocabularyRows(corpus),
  };
}

function once<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
