import type { Knowledge } from '../proposing/knowledge.ts';
import { asEdtf } from './as-edtf.ts';
import type { DraftFields } from './draft-text.ts';
import { outletMeant } from './outlet-meant.ts';
import { reasonAgainstId } from './reason-against-id.ts';
import { WrongAnswer } from './wrong-answer.ts';

/** A question with what it is answered with when one only confirms. */
export interface Question {
  message: string;
  initial: string;
  /** Why an answer cannot be taken; nothing when it can. */
  refuse: (answer: string) => string | undefined;
}

/** Somebody at a terminal. Each throws {Cancelled} when they end the questions. */
export interface Asking {
  text(question: Question): Promise<string>;
  confirm(message: string): Promise<boolean>;
}

/** Asks for each field of a draft, with what is proposed to confirm. What is left empty is left out. */
export async function askedFields(
  ask: Asking,
  proposed: DraftFields & { id: string },
  { articles, outlets }: Knowledge,
): Promise<DraftFields & { id: string }> {
  const taken = new Set(articles.map(({ id }) => id));
  const text = async (
    message: string,
    initial = '',
    refuse: Question['refuse'] = () => undefined,
  ) => {
    const answer = (await ask.text({ message, initial, refuse })).trim();
    return answer === '' ? undefined : answer;
  };
  const known = outlets.map(({ id }) => id).join(', ');
  const title = await text('Headline of the original', proposed.title);
  const id = await text('Name of the file, and of its page', proposed.id, (answer) =>
    reasonAgainstId(answer.trim(), taken),
  );
  const source = await text(
    `Outlet, by its id or name${known === '' ? '' : ` (${known})`}`,
    proposed.source,
    needed('outlet', (answer) => outletMeant(answer, outlets)),
  );
  const author = await text('Author, as signed', proposed.author);
  const published = await text(
    'Published',
    proposed.published,
    needed('day, or about when', asEdtf),
  );
  const url = await text('Address of the original', proposed.url, reasonAgainstAddress);
  return {
    id: id ?? proposed.id,
    title,
    source,
    author,
    published: published === undefined ? undefined : asEdtf(published),
    url,
  };
}

/** Why what reads an answer cannot take it, nor be without one. */
function needed(what: string, read: (answer: string) => unknown): Question['refuse'] {
  return (answer) => {
    if (answer.trim() === '') return `It is needed: the ${what}.`;
    try {
      read(answer.trim());
      return undefined;
    } catch (error) {
      if (error instanceof WrongAnswer) return error.message;
      throw error;
    }
  };
}

function reasonAgainstAddress(answer: string): string | undefined {
  return answer.trim() === '' || (/^https?:\/\//.test(answer.trim()) && URL.canParse(answer.trim()))
    ? undefined
    : 'A web address begins with https://.';
}
