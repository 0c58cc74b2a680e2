import { deskOf } from '../../check/desk.ts';
import { asEdtf } from '../../drafting/as-edtf.ts';
import { kindForName } from '../../drafting/command-for-name.ts';
import { draftingDesk } from '../../drafting/drafting-desk.ts';
import { draftText } from '../../drafting/draft-text.ts';
import { proposedFields } from '../../drafting/proposed-fields.ts';
import { WrongAnswer } from '../../drafting/wrong-answer.ts';
import { paragraphsIn } from '../../model/paragraphs.ts';
import { readOriginal } from '../../originals/read-original.ts';
import { UnreadableOriginal } from '../../originals/unreadable-original.ts';
import type { Original } from '../../proposing/knowledge.ts';
import { propose, type Proposal } from '../../proposing/propose.ts';
import type { ReadReport } from '../shared/messages.ts';
import { words } from '../shared/words.ts';
import { chipsOf } from './chips-of.ts';
import { type DeskEffects, Refused } from './effects.ts';
import { stateOf } from './written.ts';

/**
 * Reads an original and says what may be in it. Its draft has what a page says of itself and a passage for each
 * paragraph; all else waits to be accepted.
 *
 * @param name of the file, for messages
 * @param published as the editor has it, where the original does not say
 * @throws {Refused} that says what was found and what would do
 */
export async function readReport(
  name: string,
  bytes: Uint8Array,
  published: string | undefined,
  effects: DeskEffects,
): Promise<ReadReport> {
  const original = await originalFrom(name, bytes);
  const day = dateOf(published);
  const desk = deskOf(effects.content());
  const drafting = draftingDesk(desk);
  const { knowledge } = drafting;
  const proposal = propose(
    { ...original, ...(day !== undefined && { published: day }) },
    knowledge,
  );
  const bare: Proposal = {
    ...proposal,
    things: [],
    newNames: [],
    dates: [],
    figures: [],
    sourcing: [],
  };
  const text = draftText(proposedFields(proposal), bare, drafting);
  return {
    text: original.text,
    paragraphs: numbersOfLines(original.text),
    chips: chipsOf(proposal, original.text, knowledge, (name) => kindForName(name, desk)?.id),
    notes: proposal.samePieces.map(({ article, why }) => words.samePiece(article, why)),
    article: stateOf(proposal.id, text, false),
  };
}

async function originalFrom(name: string, bytes: Uint8Array): Promise<Original> {
  try {
    return await readOriginal(name, bytes);
  } catch (error) {
    if (error instanceof UnreadableOriginal) throw new Refused(422, error.message);
    throw error;
  }
}

function dateOf(published: string | undefined): string | undefined {
  try {
    return published ? asEdtf(published) : undefined;
  } catch (error) {
    if (error instanceof WrongAnswer) return undefined;
    throw error;
  }
}

/** Of each line the number of the paragraph that it is, or 0. */
function numbersOfLines(text: string): number[] {
  const paragraphs = paragraphsIn(text);
  let start = 0;
  return text.split('\n').map((line) => {
    const end = start + line.length;
    const from = start;
    start = end + 1;
    return (
      paragraphs.find(({ sentences: [first] }) => first && first.start >= from && first.start < end)
        ?.number ?? 0
    );
  });
}
