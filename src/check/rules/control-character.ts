import type { ContentFile } from '../../files/content-file.ts';
import { textsIn } from '../../model/fields.ts';
import { rememberedFor } from '../../model/remembered.ts';
import type { Found, Rule } from '../rule.ts';

/** All of C0 and C1 but tabs and the ends of lines. @see https://www.unicode.org/charts/PDF/U0080.pdf */
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/gu;

/** Text is of characters that are seen. */
export const controlCharacter: Rule = {
  id: 'control-character',
  severity: 'error',
  why: 'A control character is not seen, and tells a terminal or a program what to do.',
  fix: 'Takes it out, where it stands in the file itself.',
  example: {
    path: 'content/articles/an-article.md',
    right: 'summary: It says so. [@#said]',
    wrong: 'summary: It says \u001Bso. [@#said]',
  },
  check({ files }) {
    return files.flatMap(controlsIn);
  },
};

const controlsIn = rememberedFor((file: ContentFile): Found[] => {
  const { path, text = '', data } = file;
  let start = 0;
  const written = text.split('\n').flatMap((line, index) => {
    const offset = start;
    start += line.length + 1;
    return [...line.matchAll(CONTROLS)].map(({ 0: character, index: column }) => ({
      path,
      at: { line: index + 1, column: column + 1 },
      message: messageOf(character),
      edit: { replace: [{ offset: offset + column, length: 1, text: '' }] },
    }));
  });
  if (written.length > 0) return written;
  return textsIn(data).flatMap(({ value, field }) =>
    [...value.matchAll(CONTROLS)].map(([character]) => ({
      path,
      at: file.positionOf(field),
      message: messageOf(character),
    })),
  );
});

function messageOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `U+${code} is a control character, which no text has. Take it out.`;
}
