import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ContentFile } from '../../files/content-file.ts';
import { textsIn } from '../../model/fields.ts';
import { parseBody } from '../../markdown/parse-body.ts';
import { entityOfAddress } from '../../model/names/entity-address.ts';
import { ownText } from '../../model/own-text.ts';
import { ownWordsIn } from '../../model/own-words.ts';
import { rememberedFor } from '../../model/remembered.ts';
import type { Found, Rule } from '../rule.ts';

/** What a Markdown reader would not have marked as such: markers of passages, calls of notes and citations. */
const OUR_MARKS = /\{#[^{}\n]*\}|\[[\^@][^\]\n]*\]/gu;

/** Fields are plain text and shown as they are written: only bodies of articles are Markdown. */
export const markupInField: Rule = {
  id: 'markup-in-field',
  severity: 'error',
  why: 'Only bodies of articles are Markdown; in a field its signs would be printed.',
  example: {
    path: 'content/articles/an-article.md',
    right: 'summary: It says so.',
    wrong: 'summary: It says **so**.',
  },
  check({ files }) {
    return files.flatMap(markedFieldsIn);
  },
};

const markedFieldsIn = rememberedFor((file: ContentFile): Found[] => {
  const own = new Map(
    ownWordsIn(file.collection, file.data).map((words) => [words.field.join(), words]),
  );
  return textsIn(file.data).flatMap(({ value, field }) => {
    const words = own.get(field.join());
    return markupIn(words ? ownText(value).text : value).map((found) => ({
      path: file.path,
      at: file.positionOf(field),
      message: `"${found}" would be shown as it is written: this field is plain text. Leave only the words${words?.hasLinks ? ', or link them to what they name: [words](entity:id)' : ''}.`,
    }));
  });
});

/** Without one of these there is no markup within a line. */
const SIGNS = /[*_~`<[\\&{]/;

function markupIn(text: string): string[] {
  if (!SIGNS.test(text)) return [];
  // Behind words and on one line nothing begins a block: a list, a heading.
  const line = `x ${text.replace(/\s+/gu, ' ')}`;
  const found: string[] = line.match(OUR_MARKS) ?? [];
  visit(parseBody(line), (node, index, parent) => {
    const { start = 0, end = 0 } = offsetsOf(node);
    const written = line.slice(start, end);
    if (isMarkup(node, written) && !isInsideWord(line, start, end)) found.push(written);
    else if (node.type === 'text' && parent && index !== undefined && node.value !== written) {
      found.push(...(written.match(/&(?:#\d+|#x[\da-f]+|\w+);|\\[!-/:-@[-`{-~]/giu) ?? []));
    }
  });
  return found;
}

function offsetsOf({ position }: Nodes) {
  return { start: position?.start.offset, end: position?.end.offset };
}

function isMarkup(node: Nodes, written: string): boolean {
  switch (node.type) {
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'inlineCode':
    case 'image':
    case 'html':
      return true;
    case 'link':
      // Addresses are links as they stand; entities have a rule of their own.
      return (
        written.startsWith('<') ||
        (written.startsWith('[') && entityOfAddress(node.url) === undefined)
      );
    default:
      return false;
  }
}

/** `M*A*S*H` is a name. */
function isInsideWord(line: string, start: number, end: number): boolean {
  return /[\p{L}\p{N}]$/u.test(line.slice(0, start)) && /^[\p{L}\p{N}]/u.test(line.slice(end));
}
