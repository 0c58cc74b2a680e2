import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { entityOfAddress } from '../../model/names/entity-address.ts';
import { rememberedFor } from '../../model/remembered.ts';
import { type CheckedBody, positionAt } from '../desk.ts';
import type { Found, Rule } from '../rule.ts';
import { textsAsWritten } from '../texts-as-written.ts';

/** Signs of markup that Markdown has left as words, and what to do; a backslash says that they are meant. */
const LEFT: { found: RegExp; hint: string }[] = [
  {
    found: /\[\[[^[\]\n]+\]\]/gu,
    hint: 'Write [words](entity:id).',
  },
  {
    found: /\[[^[\]\n^]+\]\[[^[\]\n]*\]/gu,
    hint: 'Nothing says where it leads. Write [words](https://…) or [words](entity:id).',
  },
  {
    found: /\]\s+\((?=https?:|$)|\([^()\n]+\)\[(?=https?:|$)/gu,
    hint: 'Write [words](https://…), without a space between.',
  },
  { found: /(?<![\p{L}\p{N}(:])entity:[\w-]*/gu, hint: 'Write [words](entity:id).' },
  { found: /\^\[/gu, hint: 'Write [^1] here, and the note on a line of its own: [^1]: …' },
  { found: /\[![A-Za-z]+\]/gu, hint: 'Pages have no boxes of that kind. Leave only the words.' },
  { found: /\*\*|~~|(?<![\p{L}\p{N}_])__(?=\S)|(?<=\S)__(?![\p{L}\p{N}_])/gu, hint: '' },
  { found: /(?<![\p{L}\p{N}*])\*(?=[\p{L}\p{N}])|(?<![\p{L}\p{N}_])_(?=[\p{L}\p{N}])/gu, hint: '' },
  { found: /(?<!\p{L})`|`(?!\p{L})/gu, hint: '' },
  { found: /^#{2,6}(?=[\p{L}\p{N}])/gu, hint: 'A heading has a space behind its signs.' },
  {
    found: /^\|.*\|[ \t]*$/gmu,
    hint: 'A table has a line of dashes below its head: |---|---|.',
  },
];
const HAS_NO_END = 'What it begins has no end, or a space where none may be.';

/** No sign of markup is left for readers to see. */
export const printedMarkup: Rule = {
  id: 'printed-markup',
  severity: 'error',
  why: 'Signs that Markdown does not read are shown to readers as they are written.',
  example: { path: 'content/articles/an-article.md', right: 'Orel spoke', wrong: 'Orel **spoke' },
  check({ bodies }) {
    return bodies.flatMap(markupLeft);
  },
};

const markupLeft = rememberedFor((body: CheckedBody) => [
  ...signsLeft(body),
  ...addressesForWords(body),
]);

function signsLeft(body: CheckedBody): Found[] {
  return textsAsWritten(body).flatMap(({ written, offset }) => {
    const seen: [from: number, to: number][] = [];
    return LEFT.flatMap(({ found, hint }) =>
      [...written.matchAll(found)].flatMap(({ 0: signs, index }) => {
        const [from, to] = [index, index + signs.length];
        if (isEscaped(written, index) || seen.some(([a, b]) => from < b && to > a)) return [];
        seen.push([from, to]);
        return [
          finding(
            body,
            offset + index,
            `"${signs}" would be shown as it is written. ${hint || HAS_NO_END} If it is meant, write a backslash before it.`,
          ),
        ];
      }),
    );
  });
}

/** `<entity:orel>` is a link whose words are its address. */
function addressesForWords(body: CheckedBody): Found[] {
  const findings: Found[] = [];
  visit(body.tree, 'link', (link) => {
    if (entityOfAddress(link.url) === undefined || toString(link) !== link.url) return;
    findings.push(
      finding(
        body,
        link.position?.start.offset ?? 0,
        `"${link.url}" would be shown as it is written. Write [words](${link.url}).`,
      ),
    );
  });
  return findings;
}

function finding({ file }: CheckedBody, offset: number, message: string): Found {
  return { path: file.path, at: positionAt(file, offset), message };
}

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(written: string, index: number): boolean {
  return (/\\*$/.exec(written.slice(0, index))?.[0].length ?? 0) % 2 === 1;
}
