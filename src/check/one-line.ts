import { BLANK, INVISIBLE } from '../model/names/fold.ts';

/** A message that quotes any words, so that it does not break in two and hides nothing: "Sta<U+00AD>te". */
export function inOneLine(message: string): string {
  return message
    .replace(/\p{White_Space}+/gu, ' ')
    .replace(new RegExp(`${INVISIBLE.source}|${BLANK.source}`, 'gu'), (character) => {
      const number = (character.codePointAt(0) as number).toString(16).toUpperCase();
      return `<U+${number.padStart(4, '0')}>`;
    });
}
