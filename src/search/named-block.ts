import { anchor, marked } from './elements.ts';
import type { ArticleMentions, MentionSentence } from './mentions.ts';
import type { Thing } from './things.ts';

const SENTENCES_SHOWN = 3;
const NAMES_SHOWN = 8;

/** What stands above the results when a query names something. */
export interface NamedResult {
  /** The query as it was searched. */
  query: string;
  things: Thing[];
  articles: ArticleMentions[];
  /** The same without the filters. */
  unfiltered: ArticleMentions[];
}

/**
 * The things that a query names, with the articles and sentences that mention them all.
 *
 * @param base the folder that the site is served from, with a slash at the end
 * @param onlyLetters called when the reader wants just the letters of the query
 */
export function namedBlock(
  { query, things, articles }: NamedResult,
  base: string,
  onlyLetters: () => void,
): Node[] {
  const cards = things.map((thing) => thingCard(thing, base));
  if (articles.length === 0) return cards;
  const others = things.flatMap(({ names }) => names).slice(0, NAMES_SHOWN + 1);
  const searched = document.createElement('p');
  searched.className = 'result-facts';
  const also = others.filter((name) => name.toLowerCase() !== query.toLowerCase());
  if (also.length > 0) {
    const shown = also.slice(0, NAMES_SHOWN).flatMap((name) => [', ', isolated(name)]);
    searched.append('Also searched: ', ...shown.slice(1), '. ');
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = `Only the letters “${query}”`;
  button.addEventListener('click', onlyLetters);
  searched.append(button);
  const list = document.createElement('ol');
  list.className = 'results';
  list.append(...articles.map((article) => articleItem(article, base)));
  // Who names several things looks for what has them all, not for each.
  return things.length > 1 ? [searched, list, ...cards] : [...cards, searched, list];
}

function thingCard({ name, sort, path, articles, mentions }: Thing, base: string): HTMLElement {
  const card = document.createElement('div');
  const title = document.createElement('h3');
  title.append(anchor(addressOf(path, base), name));
  const facts = document.createElement('p');
  facts.className = 'result-facts';
  facts.textContent = `${sort} · ${counted(mentions, 'mention')} in ${counted(articles, 'article')}`;
  card.append(title, facts);
  return card;
}

function articleItem(
  { title, path, facts, sentences }: ArticleMentions,
  base: string,
): HTMLElement {
  const item = document.createElement('li');
  const heading = document.createElement('h3');
  heading.append(anchor(addressOf(path, base), title));
  const byline = document.createElement('p');
  byline.className = 'result-facts';
  byline.textContent = facts;
  const list = document.createElement('ul');
  const address = addressOf(path, base);
  list.append(
    ...sentences.slice(0, SENTENCES_SHOWN).map((sentence) => sentenceItem(address, sentence)),
  );
  item.append(heading, byline, list);
  return item;
}

function sentenceItem(address: string, { passage, pieces }: MentionSentence): HTMLElement {
  const item = document.createElement('li');
  const target = anchor(`${address}#${passage}`, '');
  target.append(...pieces.map((piece, index) => (index % 2 === 1 ? marked(piece) : piece)));
  item.append(target);
  return item;
}

/** A name that keeps its own direction beside others. */
function isolated(name: string): HTMLElement {
  const element = document.createElement('bdi');
  element.textContent = name;
  return element;
}

function addressOf(path: string, base: string): string {
  return `${base.replace(/\/$/, '')}${path}`;
}

function counted(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`;
}
