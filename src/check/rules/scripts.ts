import { type WrittenName, writtenNames } from '../../files/named-in.ts';
import { isLanguageTag, type ScriptMismatch, scriptMismatch } from '../../model/names/scripts.ts';
import type { Desk } from '../desk.ts';
import type { Finding } from '../finding.ts';

const SCRIPT_NAMES = new Intl.DisplayNames('en', { type: 'script' });

/** A name is in the script of its language; else it is read aloud, set and listed as of another. */
export function namesInOtherScripts({ named }: Desk): Finding[] {
  return named.flatMap(({ file }) => {
    const { own, aliases, demonyms } = writtenNames(file);
    const inEnglish = [...(own ? [own] : []), ...demonyms].map((name) => ({
      name,
      wayOut: () => 'Put it under "aliases", with its "lang".',
    }));
    const inAnyLanguage = aliases.map((name) => ({ name, wayOut: languageFor }));
    return [...inEnglish, ...inAnyLanguage].flatMap(({ name, wayOut }): Finding[] => {
      const mismatch = isLanguageTag(name.lang) ? scriptMismatch(name.name, name.lang) : undefined;
      if (!mismatch) return [];
      const [found, expected] = [mismatch.found, mismatch.expected].map((script) =>
        SCRIPT_NAMES.of(script),
      );
      return [
        {
          rule: 'other-script',
          path: file.path,
          at: file.positionOf(name.field),
          message: `"${name.name}" is in ${found} letters, but its language, "${name.lang}", is written in ${expected}. ${wayOut(name, mismatch)}`,
        },
      ];
    });
  });
}

function languageFor({ name, lang }: WrittenName, { found }: ScriptMismatch): string {
  const { language } = new Intl.Locale(lang);
  if (found === 'Latn') {
    return `Say the language that it is in; "lang: ${language}-Latn" if it is a transliteration.`;
  }
  const likely =
    new Intl.Locale(language).maximize().script === found
      ? language
      : new Intl.Locale(`und-${found}`).maximize().language;
  return `Say the language that it is in, such as { name: ${name}, lang: ${likely} }.`;
}
