import nlp from 'compromise';
import { MONTH_NAMES } from '../../model/dates/month-names.ts';
import { remembered } from '../../model/remembered.ts';

/** What has a capital and is no name: days, months, feasts, people of a land, abbreviations of everyday use. */
const NO_NAMES = new Set([
  ...MONTH_NAMES,
  ...['Sun', 'Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur'].map((day) => `${day}day`),
  ...'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec'.split(' '),
  ...'I A OK TV CEO CFO COO CTO MP MPs PM AM GMT UTC BST EST ET EDT CET GDP AI IT PhD Q1 Q2 Q3 Q4 HIV DNA VAT FAQ UTC+1'.split(
    ' ',
  ),
  ...'Christmas Easter Ramadan Eid Passover Diwali Hanukkah Thanksgiving New-Year'.split(' '),
  ...'Mr Mrs Ms Miss Dr Prof Sir Lady Lord Dame Rev Capt Gen Col Lt Sgt Hon'.split(' '),
  ...'Congressional Parliamentary Presidential Article Section Chapter Paragraph No'.split(' '),
  ...'God Internet Web Earth'.split(' '),
  ...'Monday Read Photo Image Picture Source Editing Reporting Published Updated'.split(' '),
]);

/** Words for those who share a belief, a part of the world or a party, and how words for people of a land end. */
const OF_MANY =
  /^(?:\p{Lu}\p{Ll}+(?:ian|ians|ese|ish)|Western|Eastern|Northern|Southern|West|East|North|South|Christians?|Muslims?|Islamic|Jewish|Jews|Arabs?|Kurds?|Catholics?|Protestants?|Hindus?|Buddhists?|Sunnis?|Shia|Shiites?|Shi['’]ites?|Alawites?|Druze|Democrats?|Republicans?|Socialists?|Conservatives?|Liberals?)$/u;
const isDemonym = remembered((word: string) => nlp(word).has('#Demonym'));

/** Whether a word with a capital is no name, nor the beginning of one: a day, a month, a form of address. */
export function isNoName(word: string): boolean {
  return NO_NAMES.has(word.replace(/\.$/, ''));
}

/** Whether a word is for the people of a land or what is its own: no name by itself, but it may begin one. */
export function isOfALand(word: string): boolean {
  return word
    .split(/[\s‑-]+/)
    .every((part) => OF_MANY.test(part) || isDemonym(part) || /^\p{Lu}\p{Ll}+ist$/u.test(part));
}

/** Words that begin sentences and stand before names there. */
export const STARTERS = new Set(
  'the a an this that these those it its he she they we i you his her their our my your there here in on at by for from of to with without within under over after before since until during between among against about around through near across behind beyond above below inside outside but and or nor so yet if when while where as although though because unless whether once than then thus however meanwhile moreover also still even only just both either neither each every some any many much more most few several all no not what who whom whose which why how one two three four five six seven eight nine ten yesterday today tomorrow tonight last next earlier later now according despite following asked speaking citing like unlike amid per via another other such same instead nearly almost already again later perhaps nobody nothing everyone someone'.split(
    ' ',
  ),
);
