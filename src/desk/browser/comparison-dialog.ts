import { element } from '../../browser/elements.ts';
import { type Stance, STANCES, type Verdict, VERDICTS } from '../../model/comparisons/verdict.ts';
import type { AskedComparison, AskedPoint, Cell, PointAnswer } from '../shared/asked-comparison.ts';
import { words } from '../shared/words.ts';
import { openDeskDialog } from './desk-dialog.ts';
import { freshId } from './field-node.ts';
import { labelled } from './labelled.ts';
import { grown } from './plain-nodes.ts';

/** What the dialog asks of the desk around it. */
export interface ComparisonActions {
  /** The ids of the article’s passages. */
  passages: string[];
  answer: (answers: PointAnswer[]) => Promise<void>;
}

/** Puts the questions of a comparison to an article. */
export function openComparisonDialog(
  { title, points }: AskedComparison,
  { passages, answer }: ComparisonActions,
): void {
  const asked = points.map((point) => askedPoint(point, passages));
  const dialog = openDeskDialog(
    words.answerTo(title),
    [
      element('p', 'desk-note', words.answerHelp),
      element('div', 'desk-form', ...asked.map(({ holder }) => holder)),
    ],
    {
      label: words.answerIt,
      does: async () => {
        await answer(asked.map((one) => one.answer()));
        dialog.close();
      },
    },
  );
}

/** A question with what others say to it, and fields for what this article says. */
function askedPoint({ question, others, now, verdict: given }: AskedPoint, passages: string[]) {
  const said = typeof now === 'object' ? now : undefined;
  const stance = chooseFrom(
    ['', 'silent', ...STANCES],
    now === 'silent' ? now : said?.stance,
    (one) => (one === '' ? words.nothing : words.stances[one as Stance | 'silent']),
  );
  const text = grown(element('textarea', ''));
  text.value = said?.text ?? '';
  const answer = element('input', '');
  answer.value = said?.answer ?? '';
  const known = element('datalist', '');
  known.id = freshId();
  for (const one of new Set(others.flatMap((other) => other.answer ?? []))) {
    const option = element('option', '');
    option.value = one;
    known.append(option);
  }
  answer.setAttribute('list', known.id);
  const passage = chooseFrom(['', ...passages], said?.passage, (one) => one || words.nothing);
  const verdict = chooseFrom(['', ...VERDICTS], given, (one) =>
    one === '' ? words.followsByItself : words.verdicts[one as Verdict],
  );
  const more = element(
    'div',
    'desk-form',
    labelled({ label: words.cellText, help: words.cellTextHelp }, text),
    labelled({ label: words.cellAnswer, help: words.cellAnswerHelp }, answer),
    known,
    labelled({ label: words.cellPassage, help: '' }, passage),
  );
  const show = () => {
    more.hidden = stance.value === 'silent' || stance.value === '';
  };
  stance.addEventListener('change', show);
  show();
  const holder = element(
    'fieldset',
    'desk-group',
    element('legend', '', question),
    element(
      'ul',
      'desk-note',
      ...others.map((other) => {
        const word = other.answer === undefined ? '' : ` (${other.answer})`;
        return element('li', '', `${other.article}: ${other.said}${word}`);
      }),
    ),
    labelled({ label: words.cellStance, help: '' }, stance),
    more,
    labelled({ label: words.verdict, help: '' }, verdict),
  );
  const cell = (): Cell =>
    stance.value === 'silent'
      ? 'silent'
      : {
          stance: (stance.value || 'says') as Stance,
          text: text.value.trim(),
          ...(answer.value.trim() !== '' && { answer: answer.value.trim() }),
          passage: passage.value,
        };
  return {
    holder,
    answer: (): PointAnswer => ({
      cell: cell(),
      ...(verdict.value !== '' && { verdict: verdict.value as Verdict }),
    }),
  };
}

function chooseFrom(
  values: readonly string[],
  chosen: string | undefined,
  called: (value: string) => string,
): HTMLSelectElement {
  const select = element('select', '');
  for (const value of values) {
    const option = element('option', '', called(value));
    option.value = value;
    select.append(option);
  }
  select.value = chosen ?? '';
  return select;
}
