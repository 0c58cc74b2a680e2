import type { ContentFile } from '../../files/content-file.ts';
import { type WrittenName, writtenNames } from '../../files/named-in.ts';
import { isLanguageTag } from '../../model/names/language-tags.ts';
import { inOtherScript, likelyLanguages } from '../../model/names/likely-languages.ts';
import { type ScriptMismatch, scriptMismatch } from '../../model/names/scripts.ts';
import { rememberedFor } from '../../model/remembered.ts';
import type { Found, Rule } from '../rule.ts';

const SCRIPT_NAMES = new Intl.DisplayNames('en', { type: 'script' });

/** A name is in the script of its language; else it is read aloud, set and listed as of another. */
export const otherScript: Rule = {
  id: 'other-script',
  severity: 'error',
  why: 'A name in the script of another language is read aloud, set and listed as what it is not.',
  example: {
    path: 'content/actors/gardens-guild.yaml',
    right: 'aliases: [GG, Gilde]',
    wrong: 'aliases: [GG, Gilde, داعش]',
  },
  check({ named }) {
    return named.flatMap(({ file }) => mismatchesIn(file));
  },
};

const mismatchesIn = rememberedFor((file: ContentFile): Found[] => {
  const { own, aliases, demonyms } = writtenNames(file);
  const inEnglish = [...(own ? [own] : []), ...demonyms].map((name) => ({
    name,
    wayOut: () => 'Put it under "aliases", with its "lang".',
  }));
  const inAnyLanguage = aliases.map((name) => ({ name, wayOut: languageFor }));
  return [...inEnglish, ...inAnyLanguage].flatMap(({ name, wayOut }): Found[] => {
    const mismatch = isLanguageTag(name.lang) ? scriptMismatch(name.name, name.lang) : undefined;
    if (!mismatch) return [];
    const [found, expected] = [mismatch.found, mismatch.expected].map((script) =>
      SCRIPT_NAMES.of(script),
    );
    return [
      {
        path: file.path,
        at: file.positionOf(name.field),
        message: mismatch.slip
          ? slipped(name.name, mismatch.slip)
          : `"${name.name}" is in ${found} letters, but its language, "${name.lang}", is written in ${expected}. ${wayOut(name, mismatch)}`,
      },
    ];
  });
});

/** A letter that looks like one of another script: the Cyrillic "А" in "Аssad". */
function slipped(
  name: string,
  { letters, script, among }: NonNullable<ScriptMismatch['slip']>,
): string {
  const [own, others] = [script, among].map((code) => SCRIPT_NAMES.of(code));
  const shown = letters.map((letter) => {
    const number = (letter.codePointAt(0) as number).toString(16).toUpperCase();
    return `"${letter}" (U+${number.padStart(4, '0')})`;
  });
  const isOne = letters.length === 1;
  return `"${name}" has ${isOne ? `a ${own} letter` : `${own} letters`} among its ${others} ones: ${shown.join(', ')}. Type ${isOne ? 'it' : 'them'} anew in ${others} letters.`;
}

function languageFor({ name, lang }: WrittenName, { found }: ScriptMismatch): string {
  if (found === 'Latn') {
    const { language } = new Intl.Locale(lang);
    return `Say the language that it is in; "lang: ${language}-Latn" if it is a transliteration.`;
  }
  const inOther = inOtherScript(lang, found);
  const [likely, ...others] = inOther === undefined ? likelyLanguages(name, found) : [inOther];
  const choice = others.map((other) => `, or lang: ${other}`).join('');
  return `Say the language that it is in, such as { name: ${name}, lang: ${likely} }${choice}.`;
}
