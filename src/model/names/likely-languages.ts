/** Letters that not all languages of a script have, and the language that they tell; the first that fits counts. */
const TELLING_LETTERS: Record<string, [letters: RegExp, lang: string][]> = {
  Arab: [
    [/[ۇۈۋ]/u, 'ug'],
    [/[ڕڵۆێە]/u, 'ckb'],
    [/[ڄڃڊڌڍڏڙٻٺٿ]/u, 'sd'],
    [/[\u0768\u08C7]/u, 'pa-Arab'], // noon with small tah, lam with small tah
    [/[ټډړږښڼۍ]/u, 'ps'],
    [/[ٹڈڑےں]/u, 'ur'],
    [/[پچژگکی]/u, 'fa'],
  ],
  Cyrl: [
    [/ў/iu, 'be'],
    [/[їєґі]/iu, 'uk'],
    [/[ѓќѕ]/iu, 'mk'],
    [/[ђћјљњџ]/iu, 'sr'],
    [/[ӣӯҷҳ]/iu, 'tg'],
    [/[әғқңұһ]/iu, 'kk'],
  ],
};

/**
 * The languages that a name is likely in, by its letters.
 *
 * @param script by ISO 15924, of which the name has letters
 * @returns BCP 47, the likeliest first
 */
export function likelyLanguages(name: string, script: string): string[] {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)) return ['ja'];
  if (/\p{Script=Hangul}/u.test(name)) return ['ko'];
  if (script === 'Hani') return ['zh', 'ja'];
  const [, told] =
    (TELLING_LETTERS[script] ?? []).find(([letters]) => letters.test(name.normalize())) ?? [];
  // Of a script that nobody has read no language is known: BCP 47 keeps a range for such.
  const { language } = new Intl.Locale(`und-${script}`).maximize() as { language?: string };
  return [told ?? language ?? `qaa-${script}`];
}

/**
 * The tag for a language in a script that is not its usual one, where it has two: `ku-Arab`. What is
 * written otherwise elsewhere is likely of another land.
 */
export function inOtherScript(lang: string, script: string): string | undefined {
  const { language } = new Intl.Locale(lang);
  const usual = new Intl.Locale(language).maximize();
  if (usual.script === script) return language;
  const other = new Intl.Locale(language, { script }).maximize();
  return other.region === usual.region ? undefined : `${language}-${script}`;
}
