import { MENTIONS } from '../model/index-fields.ts';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { mentionFinder } from '../model/names/mention-finder.ts';
import { mentionWords } from '../model/names/mention-word.ts';
import type { Named } from '../model/names/named.ts';
import { type Passage, passageName } from '../model/passages.ts';
import { pathOf } from '../model/paths.ts';
import { type DigestWords, figureOf, permalinkTo } from './figure.ts';
import { markMentions, mentionsIn } from './mentions.ts';
import { takePassages } from './passages.ts';

export interface RemarkPassagesOptions {
  /** Everything that a text can mention. Astro renders again whenever this changes. */
  named: Named[];
  /** What is said about passages. Astro renders again when the language changes. */
  words: DigestWords;
}

/** From an article's page, `/articles/ID/`, to the root of the site, whatever folder that is served from. */
const ROOT_FROM_ARTICLE = '../..';

/** Whether a text has a word with these capitals within a sentence: it is then a name, of whatever. */
function isCapitalised(word: string, text: string): boolean {
  return new RegExp(`[\\p{L},;]\\s${word}(?!\\p{L})`, 'u').test(text);
}

/**
 * Gives every passage its id and a permalink, marks the mentions in it, and leaves the passages as
 * `passages` in the frontmatter that Astro hands on with the rendered text.
 */
export function remarkPassages({ named, words }: RemarkPassagesOptions) {
  const find = mentionFinder(named);
  const isName = (word: string) =>
    find(word).some(({ start, end }) => start === 0 && end === word.length);
  const paths = new Map(named.map((thing) => [thing.id, `${ROOT_FROM_ARTICLE}${pathOf(thing)}`]));

  return (tree: Root, file: VFile): void => {
    const passages: Passage[] = takePassages(tree).map(({ id, block, siblings }) => {
      const { text, mentions } = mentionsIn(block, find);
      const passage: Passage = {
        id,
        name: passageName(id, (word) => isName(word) || isCapitalised(word, text)),
        text,
        mentions,
      };
      markMentions(block, mentions, (entity) => paths.get(entity));
      const hProperties = {
        id,
        className: ['passage'],
        ...(mentions.length > 0 && {
          dataMentions: mentionWords(
            mentions.map(({ entity }) => entity),
            'article',
          ),
          dataPagefindIndexAttrs: MENTIONS,
        }),
      };
      if (block.type === 'paragraph') {
        block.data = { hProperties };
        block.children.push({ type: 'text', value: ' ' }, permalinkTo(passage, words));
      } else {
        siblings[siblings.indexOf(block)] = figureOf(block, passage, hProperties, words);
      }
      return passage;
    });
    const { astro } = file.data as { astro?: { frontmatter: { passages?: Passage[] } } };
    if (astro) astro.frontmatter.passages = passages;
  };
}
