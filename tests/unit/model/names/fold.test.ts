import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../../src/model/names/fold.ts';

const INVISIBLE = [
  '\u00AD', // soft hyphen
  '\u061C', // Arabic letter mark
  '\u180E', // Mongolian vowel separator
  '\u200B', // zero-width space
  '\u200C', // zero-width non-joiner
  '\u200D', // zero-width joiner
  '\u200E', // left-to-right mark
  '\u200F', // right-to-left mark
  '\u202A', // left-to-right embedding
  '\u202C', // end of it
  '\u2060', // word joiner
  '\u2066', // left-to-right isolate
  '\u2069', // end of it
  '\uFE0F', // variation selector
  '\uFEFF', // byte order mark
  '\u0007', // a control
];
const SPACES = [' ', '\n', '\t', '\r\n', '\u00A0', '\u2009', '\u202F', '\u3000', '\u2028'];

test.each([
  ['سوریا', 'سوريا', 'Farsi yeh and yeh'],
  ['سورىا', 'سوريا', 'alef maksura and yeh'],
  ['داعــش', 'داعش', 'tatweel'],
  ['دَاعِشّ', 'داعش', 'vowel signs and shadda'],
  ['أمريكا', 'امریکا', 'alef with hamza and keheh'],
  ['آمریکا', 'امريكا', 'alef with madda'],
  ['إيران', 'ایران', 'alef with hamza below'],
  ['ٱلعراق', 'العراق', 'alef wasla'],
  ['کردستان', 'كردستان', 'keheh and kaf'],
  ['سورية', 'سوریه', 'teh marbuta and heh'],
  ['خانۀ', 'خانه', 'heh with yeh above'],
  ['خانهٔ', 'خانه', 'heh with hamza above'],
  ['ہند', 'هند', 'heh goal'],
  ['میانه‌رو', 'میانهرو', 'a zero-width non-joiner'],
  ['ﺩﺍﻋﺶ', 'داعش', 'presentation forms'],
])('"%s" and "%s" are one name (%s)', (one, other) => {
  expect(fold(one).lower).toBe(fold(other).lower);
});

test('letters that sound apart stay apart', () => {
  expect(new Set(['س', 'ص', 'ت', 'ط', 'ه', 'ح', 'ك', 'ق'].map((it) => fold(it).lower)).size).toBe(
    8,
  );
});

test.each(INVISIBLE)('an invisible character is no part of a word (%j)', (character) => {
  expect(fold(`Islamic Sta${character}te`).cased).toBe('Islamic State');
});

test('any run of space, with invisible characters in it, is one space', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...SPACES), { minLength: 1 }),
      fc.array(fc.constantFrom(...INVISIBLE, ...SPACES)),
      (run, more) => {
        expect(fold(`a${run.join('')}${more.join('')}b`).cased).toBe('a b');
      },
    ),
  );
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ...INVISIBLE,
      ...SPACES,
      ...Array.from('aÉßİﬁ…½\u0301’-كی\u0640\u064Eۀ한𝐀'),
    ),
  }),
);

test('folded text is not changed by folding again', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { cased } = fold(text);
      expect(fold(cased).cased).toBe(cased);
    }),
  );
});

test('every unit of folded text leads to whole characters of the original that fold to it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { cased, lower, starts, ends } = fold(text);
      expect([lower.length, starts.length, ends.length]).toEqual(Array(3).fill(cased.length));
      for (let at = 0; at < cased.length; at++) {
        const [start, end] = [starts[at] as number, ends[at] as number];
        expect(fold(text.slice(start, end)).cased).toContain(cased[at]);
        expect(text.slice(start, end).isWellFormed() || !text.isWellFormed()).toBe(true);
        const next = starts[at + 1] ?? text.length;
        expect(next === start || next >= end).toBe(true);
      }
    }),
  );
});
