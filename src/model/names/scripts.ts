import { BLANK } from './fold.ts';
import { likelyLanguages } from './likely-languages.ts';

/** Scripts that languages are or were written in, by ISO 15924; Latin, the most frequent, first. */
const SCRIPTS = new Set(
  `Latn Adlm Aghb Ahom Arab Armi Armn Avst Bali Bamu Bass Batk Beng Berf Bhks Bopo Brah Bugi Buhd
  Cakm Cans Cari Cham Cher Chrs Copt Cpmn Cprt Cyrl Deva Diak Dogr Dsrt Dupl Egyp Elba Elym Ethi
  Gara Geor Glag Gong Gonm Goth Gran Grek Gujr Gukh Guru Hang Hani Hano Hatr Hebr Hira Hluw Hmng
  Hmnp Hung Ital Java Kali Kana Kawi Khar Khmr Khoj Kits Knda Krai Kthi Lana Laoo Lepc Limb Lina
  Linb Lisu Lyci Lydi Mahj Maka Mand Mani Marc Medf Mend Merc Mero Miao Mlym Modi Mong Mroo Mtei
  Mult Mymr Nagm Nand Narb Nbat Newa Nkoo Nshu Ogam Olck Onao Orkh Orya Osge Osma Ougr Palm Pauc
  Perm Phag Phli Phlp Phnx Plrd Prti Rjng Rohg Runr Samr Sarb Saur Sgnw Shaw Shrd Sidd Sidt Sind
  Sinh Sogd Sogo Sora Soyo Sund Sunu Sylo Syrc Tagb Takr Tale Talu Taml Tang Tavt Tayo Telu Tfng
  Tglg Thaa Thai Tibt Tirh Tnsa Todr Tols Toto Tutg Ugar Vaii Vith Wara Wcho Xpeo Xsux Yezi Yiii
  Zanb`.split(/\s+/),
);
/** What ISO 15924 has one code for and Unicode several scripts, or a script that it calls otherwise. */
const MADE_OF: Record<string, string[]> = {
  Jpan: ['Hani', 'Hira', 'Kana'],
  Hrkt: ['Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
  Hanb: ['Hani', 'Bopo'],
  Hans: ['Hani'],
  Hant: ['Hani'],
  Aran: ['Arab'],
};
const LETTERS = Array.from(SCRIPTS, (script) => ({
  script,
  letter: new RegExp(`\\p{Script=${script}}`, 'u'),
}));

/** A script that a name is in though its language is not written in it; both by ISO 15924. */
export interface ScriptMismatch {
  found: string;
  expected: string;
  /** Where a name mixes scripts as no language does: the letters of the rarer, each once. */
  slip?: { letters: string[]; script: string; among: string };
}

/**
 * Whether a name is in the script of its language. In names of other scripts a word may be Latin, such
 * as an acronym, but no part of a word.
 *
 * @param lang BCP 47; where it names no script, the usual one of the language counts
 * @returns what does not fit; nothing where all does, or where the language is not known
 */
export function scriptMismatch(name: string, lang: string): ScriptMismatch | undefined {
  const own = scriptsOf(lang);
  if (!own) return undefined;
  const letters = name.replaceAll(new RegExp(BLANK, 'g'), ' ');
  const found = foreignScript(letters, own);
  if (found === undefined) return undefined;
  const slip = slipIn(letters, own, found);
  return { found, expected: nameOfScript(lang), ...(slip && { slip }) };
}

/** The script of a letter, by ISO 15924; nothing for what several scripts share. */
export function scriptOf(character: string): string | undefined {
  return LETTERS.find(({ letter }) => letter.test(character))?.script;
}

function scriptsOf(lang: string): Set<string> | undefined {
  const { script } = new Intl.Locale(lang).maximize();
  if (script === undefined) return undefined;
  const scripts = new Set(MADE_OF[script] ?? [script]);
  return scripts.isSubsetOf(SCRIPTS) ? scripts : undefined;
}

/** What a script is to be called: Chinese names may have the characters of either writing. */
function nameOfScript(lang: string): string {
  const script = new Intl.Locale(lang).maximize().script ?? '';
  return script === 'Hans' || script === 'Hant' ? 'Hani' : script;
}

function foreignScript(name: string, own: Set<string>): string | undefined {
  const words = wordsOf(name).map(scriptsIn);
  const isInOwn = words.some((scripts) => !scripts.isDisjointFrom(own));
  for (const scripts of words) {
    const isLatinWord = scripts.size === 1 && scripts.has('Latn') && isInOwn;
    const [found] = scripts.difference(own);
    if (found !== undefined && !isLatinWord) return found;
  }
  return undefined;
}

/** What looks like a slip of the keyboard: a word of two scripts, or a single letter of another. */
function slipIn(name: string, own: Set<string>, found: string): ScriptMismatch['slip'] {
  const letters = Array.from(name).map((letter) => ({ letter, script: scriptOf(letter) }));
  const foreign = letters.filter(({ script }) => script === found);
  const others = letters.filter(({ script }) => script !== undefined && own.has(script));
  const isMixed = wordsOf(name)
    .map(scriptsIn)
    .some((scripts) => scripts.has(found) && !scripts.isDisjointFrom(own));
  const isOfOneLanguage = likelyLanguages(name, found).some((lang) => {
    const scripts = scriptsOf(lang);
    return scripts && foreignScript(name, scripts) === undefined;
  });
  const isSlip = isMixed ? !isOfOneLanguage : foreign.length === 1;
  const [first] = others;
  if (!isSlip || first?.script === undefined) return undefined;
  const [rare, script, among] =
    others.length < foreign.length ? [others, first.script, found] : [foreign, found, first.script];
  return { letters: [...new Set(rare.map(({ letter }) => letter))], script, among };
}

function wordsOf(name: string): string[] {
  return name.match(/[\p{L}\p{M}]+/gu) ?? [];
}

function scriptsIn(word: string): Set<string> {
  return new Set(Array.from(word).flatMap((character) => scriptOf(character) ?? []));
}
