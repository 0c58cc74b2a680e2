import { type Aspect, ASPECTS } from '../model/aspects.ts';
import { type DaySpan, daySpan } from '../model/dates/day-span.ts';
import type { Passage } from '../model/passages.ts';
import type { Corpus } from './corpus.ts';
import { areDatedApart, areFarApartInExactness } from './dating.ts';
import type { Account, Article, Comparison, Entity, Event, Figure, Reliance } from './domain.ts';
import { listedUnder } from './index-by.ts';
import { pairId } from '../model/paths.ts';
import { sourcingsIn } from './provenance.ts';
import { namesParty, wholeOf } from './whole-of.ts';
import { figureWords } from '../words/index.ts';

/** One article's account of an event with what its passages name beyond the date. */
export interface AccountInDetail {
  account: Account;
  /** Those who take part, as the passages name them: where only a body that speaks for one is named, that body. */
  participants: Entity[];
  /** The places that the passages name, wherever it was. */
  places: Entity[];
  figures: Figure[];
  /** Whom the passages name and no other of the articles does anywhere; of places, only where it was. */
  adds: Entity[];
  /** Whom other accounts name and this article does nowhere; of places, only where it was. */
  leavesOut: Entity[];
}

/** An event as far as its accounts can be compared. */
type Told = Pick<Event, 'accounts' | 'articles' | 'participants' | 'place'>;

/**
 * An event's accounts side by side. Who names a body that speaks for one who takes part has named that one, and who
 * names a place the country where it was, if it lies there.
 */
export function accountsInDetail(
  { things }: Pick<Corpus, 'things'>,
  { accounts, articles, participants, place }: Told,
): AccountInDetail[] {
  const parties = participants.map(({ entity }) => entity);
  const entitiesIn = (passages: Passage[]): Entity[] => {
    const ids = new Set(passages.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)));
    return [...ids].flatMap((id) => {
      const thing = things.get(id);
      return thing && thing.kind !== 'source' ? [thing] : [];
    });
  };
  const meantBy = (named: Entity) => [
    named,
    ...parties.filter((party) => namesParty(named, party)),
    ...(place && wholeOf(named) === place ? [place] : []),
  ];
  const inArticles = new Map(
    articles.map((one) => [one, new Set(entitiesIn(one.passages).flatMap(meantBy))]),
  );
  const articlesNaming = timesIn([...inArticles.values()].flatMap((entities) => [...entities]));
  const told = accounts.map((account) => {
    const named = entitiesIn(account.passages);
    // One that is named itself needs nobody who speaks for it.
    const absent = parties.filter((party) => !named.includes(party));
    const asParty = (one: Entity) =>
      parties.includes(one) ? one : (absent.find((party) => namesParty(one, party)) ?? one);
    return { account, own: named.map((entity) => ({ entity, as: asParty(entity) })) };
  });
  // A digest can leave out a capital that stands for a government.
  const isCompared = ({ entity }: { entity: Entity }) =>
    entity.kind !== 'place' || entity === place;
  const inAccounts = told.flatMap(({ own }) => own).filter(isCompared);
  return told.map(({ account, own }) => {
    const { article, passages } = account;
    const isHereAlone = (one: Entity) => articlesNaming.get(one) === 1;
    const isLeftOut = (one: Entity) => !inArticles.get(article)?.has(one);
    return {
      account,
      participants: parties.flatMap((party) => entitiesOf(own.filter(({ as }) => as === party))),
      places: entitiesOf(own).filter((one) => one.kind === 'place' || one === place),
      figures: article.figures.filter(({ passage }) => passages.includes(passage)),
      adds:
        articles.length > 1
          ? entitiesOf(
              own
                .filter(isCompared)
                .filter(({ entity, as }) => isHereAlone(entity) && isHereAlone(as)),
            )
          : [],
      leavesOut: entitiesOf(
        inAccounts.filter(({ entity, as }) => isLeftOut(entity) && isLeftOut(as)),
      ),
    };
  });
}

function entitiesOf(named: { entity: Entity }[]): Entity[] {
  return [...new Set(named.map(({ entity }) => entity))];
}

/** In what an event's accounts are not alike; nothing when there is only one. That they cannot all be true is another question. */
export function variationsOf(corpus: Pick<Corpus, 'things'>, event: Told): Aspect[] {
  const accounts = accountsInDetail(corpus, event);
  return ASPECTS.filter((aspect) => VARIES[aspect](accounts, event));
}

/** What makes accounts unlike in an aspect; what an article names elsewhere does not. */
const VARIES: Record<Aspect, (details: AccountInDetail[], event: Told) => boolean> = {
  exactness: (_, { accounts }) => !areDatedApart(accounts) && areFarApartInExactness(accounts),
  // Another place can be a name for a government, or merely mentioned.
  place: (details, { place }) =>
    place !== undefined && details.some(({ leavesOut }) => leavesOut.includes(place)),
  participants: (details) => {
    const parties = new Set(details.flatMap(({ participants }) => participants));
    return details.some(({ leavesOut }) => leavesOut.some((one) => parties.has(one)));
  },
  figures: (details, { articles }) => {
    const given = new Set(details.flatMap(({ figures }) => figures.map(figureWords)));
    return articles.some(({ figures }) => !given.isSubsetOf(new Set(figures.map(figureWords))));
  },
  // By whatever way it came, the word of the same people is known alike.
  sourcing: (details) =>
    differ(details.map(({ account }) => originsOf(account.reliances))) &&
    differ(details.map(({ account }) => sourcingsIn(account.reliances).sort())),
};

/** The events whose accounts cannot all be true, newest first. */
export function eventsInConflict({ events }: Corpus): Event[] {
  return events.filter(({ isInConflict }) => isInConflict).reverse();
}

/** Events are of one time when they are no more days apart. */
const NEAR_DAYS = 92;

/**
 * The articles that do not tell of an event though they tell of another of its matter and time, and came out
 * after it. Events are of one matter when two are involved in both, or the only one that is in it. One that may have come out before it is not silent on it.
 */
export function silentOn(
  { eventsWith, eventsWithBoth }: Pick<Corpus, 'eventsWith' | 'eventsWithBoth'>,
  event: Event,
): Article[] {
  const happened = daySpan(event.dating.date);
  const involved = involvedIn(event);
  const [one, ...rest] = involved;
  const ofOneMatter =
    one && rest.length === 0
      ? listedUnder(eventsWith, one).filter((other) => involvedIn(other).includes(one))
      : involved.flatMap((a, index) =>
          involved.slice(index + 1).flatMap((b) => eventsWithBoth.get(pairId(a, b)) ?? []),
        );
  const alike = ofOneMatter.filter(
    (other) => daysBetween(daySpan(other.dating.date), happened) <= NEAR_DAYS,
  );
  const near = new Set(alike.flatMap(({ articles }) => articles));
  return [...near].filter(
    (article) =>
      !event.articles.includes(article) &&
      daySpan(article.original.published).earliest > happened.latest,
  );
}

/** Who takes part in an event, and where it was; each once. */
export function involvedIn({ participants, place }: Event): Entity[] {
  const taking = participants.map(({ entity }) => entity);
  return [...new Set(place ? [...taking, place] : taking)];
}

/** How many days lie between two spans; of one that is open, its known end counts. */
function daysBetween(one: DaySpan, other: DaySpan): number {
  const [a, b] = [one, other].map(({ earliest, latest }) => ({
    first: Number.isFinite(earliest) ? earliest : latest,
    last: Number.isFinite(latest) ? latest : earliest,
  }));
  return a && b ? Math.max(0, a.first - b.last, b.first - a.last) : 0;
}

/** The comparisons in which an answer is a passage that tells of an event. */
export function comparisonsCiting({ comparisonsWith }: Corpus, { accounts }: Event): Comparison[] {
  const passages = new Set(accounts.flatMap((account) => account.passages));
  const near = new Set(accounts.flatMap(({ article }) => listedUnder(comparisonsWith, article)));
  return [...near].filter(({ points }) =>
    points.some(({ cells }) =>
      cells.some((cell) => cell.stance !== 'silent' && passages.has(cell.passage)),
    ),
  );
}

/** Where the words of an account are known to begin. */
function originsOf(reliances: Reliance[]): string[] {
  return [...new Set(reliances.map(({ chain, source }) => (chain.at(-1) ?? source).id))].sort();
}

function timesIn<Item>(items: Item[]): Map<Item, number> {
  const times = new Map<Item, number>();
  for (const item of items) times.set(item, (times.get(item) ?? 0) + 1);
  return times;
}

function differ(values: unknown[]): boolean {
  return new Set(values.map((value) => JSON.stringify(value))).size > 1;
}
