import type { ContentFile } from '../../files/content-file.ts';
import { textsIn } from '../../model/fields.ts';
import { rememberedFor } from '../../model/remembered.ts';
import type { Found, Rule } from '../rule.ts';

/** LRE, RLE, PDF, LRO and RLO: what is between them is set in an order that is not that of its letters. */
const OVERRIDES = /[\u202A-\u202E]/g;
const OPENS = /[\u2066-\u2068]/;
const CLOSES = '\u2069';

/**
 * No text is shown in another order than it is written, nor turns what stands behind it. Marks (U+200E, U+200F, U+061C)
 * and isolates that are closed in their paragraph stay: Arabic beside Latin script and numbers needs them.
 *
 * @see https://trojansource.codes
 * @see https://www.w3.org/International/questions/qa-bidi-unicode-controls
 */
export const hiddenDirection: Rule = {
  id: 'hidden-direction',
  severity: 'error',
  why: 'Characters that nobody sees can show words in another order than they are written, and what stands behind them too.',
  fix: 'Takes out what embeds or overrides, where it stands in the file itself.',
  example: {
    path: 'content/articles/an-article.md',
    right: 'summary: It says so. [@#said]',
    wrong: 'summary: It says \u202Eso. [@#said]',
  },
  check({ files }) {
    return files.flatMap(directionsIn);
  },
};

const directionsIn = rememberedFor((file: ContentFile): Found[] => {
  const { path, text = '', data } = file;
  const lines = text.split('\n');
  let offset = 0;
  const written = lines.flatMap((line, index): Found[] => {
    const start = offset;
    offset += line.length + 1;
    const at = (column: number) => ({ line: index + 1, column: column + 1 });
    const overrides = [...line.matchAll(OVERRIDES)].map((match) => ({
      path,
      at: at(match.index),
      message: overrideMessage(match[0]),
      edit: { replace: [{ offset: start + match.index, length: 1, text: '' }] },
    }));
    const open = unclosedIn(line);
    return open === undefined
      ? overrides
      : [...overrides, { path, at: at(open), message: ISOLATE }];
  });
  if (written.length > 0) return written;
  return textsIn(data).flatMap(({ value, field }): Found[] => {
    const [override] = value.match(OVERRIDES) ?? [];
    const message =
      override !== undefined
        ? overrideMessage(override)
        : unclosedIn(value) === undefined
          ? undefined
          : ISOLATE;
    return message === undefined ? [] : [{ path, at: file.positionOf(field), message }];
  });
});

const ISOLATE =
  'Something here sets a direction (U+2066, U+2067, U+2068) without its end (U+2069), or ends what did not begin. Write both in one line, or neither.';

/** Where an isolate begins that has no end, or one ends that has no beginning. */
function unclosedIn(line: string): number | undefined {
  const open: number[] = [];
  for (const [index, character] of [...line.matchAll(/[\u2066-\u2069]/g)].map(
    (match) => [match.index, match[0]] as const,
  )) {
    if (OPENS.test(character)) open.push(index);
    else if (character === CLOSES && open.pop() === undefined) return index;
  }
  return open[0];
}

function overrideMessage(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${code} sets words in another order than they are written in. Take it out; where a direction has to be said, U+2066 to U+2069 or the marks U+200E and U+200F do.`;
}
