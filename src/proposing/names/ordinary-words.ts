import nlp from 'compromise';
import { remembered } from '../../model/remembered.ts';

const PROPER = ['ProperNoun', 'Person', 'Place', 'Organization', 'FirstName', 'LastName'];
const ORDINARY = ['Adjective', 'Adverb', 'Verb', 'Gerund', 'PastTense', 'Infinitive', 'Plural'];

/**
 * Whether a word in capitals is an ordinary one of English, too: "Hope", "Reading". A noun that compromise merely
 * guesses is none, or every name would be.
 */
export const isOrdinaryWord = remembered((word: string): boolean => {
  if (/\s/.test(word) || word === word.toUpperCase()) return false;
  const lower = word.toLowerCase();
  const [sentence] = nlp(lower).json({ terms: { tags: true } }) as {
    terms: { tags: string[] }[];
  }[];
  const tags = sentence?.terms.flatMap((term) => term.tags) ?? [];
  if (tags.some((tag) => PROPER.includes(tag))) return false;
  return tags.some((tag) => ORDINARY.includes(tag)) || isKnownNoun(lower);
});

/** Whether compromise has a word in its lexicon. */
function isKnownNoun(word: string): boolean {
  const { one } = nlp.model() as { one: { lexicon: Record<string, string | string[]> } };
  return one.lexicon[word] !== undefined;
}
