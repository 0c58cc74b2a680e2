import type { ContentFile, Position } from '../../files/content-file.ts';
import { textsIn } from '../../model/fields.ts';
import { rememberedFor } from '../../model/remembered.ts';
import { type CheckedBody, positionInBody } from '../desk.ts';
import type { Found, Rule } from '../rule.ts';

/** Embeddings and overrides of direction: what they turn looks like other text than it is. */
const TURNING = /[\u202A-\u202E]/u;
const MESSAGE =
  'shows text in another order than it is written. Take it out; for words of another direction "lang" is enough.';

/** Nothing turns the direction of a text.  @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Overrides */
export const turnedText: Rule = {
  id: 'turned-text',
  severity: 'error',
  why: 'Characters that turn the direction make a text look like another than the one that is searched.',
  example: {
    path: 'content/articles/an-article.md',
    right: 'summary: It says so. [@#said]',
    wrong: 'summary: "It says \\u202Eso. [@#said]"',
  },
  check({ files, bodies }) {
    return [...files.flatMap(inFields), ...bodies.flatMap(inBody)];
  },
};

const inFields = rememberedFor((file: ContentFile): Found[] =>
  textsIn(file.data).flatMap(({ value, field }) => {
    const found = TURNING.exec(value);
    return found ? [finding(file.path, file.positionOf(field), found[0])] : [];
  }),
);

const inBody = rememberedFor(({ file, passages }: CheckedBody): Found[] =>
  passages.flatMap((passage) => {
    const found = TURNING.exec(passage.text);
    return found ? [finding(file.path, positionInBody(file, passage, found.index), found[0])] : [];
  }),
);

function finding(path: string, at: Position, [character = '']: string): Found {
  const code = character.codePointAt(0)?.toString(16).toUpperCase() ?? '';
  return { path, at, message: `U+${code} ${MESSAGE}` };
}
