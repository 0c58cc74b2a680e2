import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Answer,
  possibleVerdicts,
  STANCES,
} from '../../../../src/model/comparisons/verdict.ts';

const says = (answer?: string): Answer => ({ stance: 'says', answer });
const UNLIKE = ['more-exact', 'apart', 'conflict'];

test.each([
  ['one alone speaks', [says('a')], ['only-one-says']],
  ['all give the same answer', [says('a'), says('a'), says('a')], ['agree']],
  ['one gives another answer', [says('a'), says('a'), says('b')], UNLIKE],
  ['one says and one denies', [says('a'), { stance: 'denies', answer: 'a' }], UNLIKE],
  ['one says it in part only', [says(), { stance: 'says-in-part' }], UNLIKE],
  ['nobody speaks', [], []],
  ['an answer has no word', [says('a'), says()], ['agree', ...UNLIKE]],
] as const)('where %s, that much is left', (_name, answers, verdicts) => {
  expect(possibleVerdicts([...answers], false)).toEqual(verdicts);
});

const answer = fc.record({
  stance: fc.constantFrom(...STANCES),
  answer: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
});

test('the order of the articles never changes the verdict', () => {
  fc.assert(
    fc.property(fc.array(answer), fc.boolean(), (answers, contradicts) => {
      expect(possibleVerdicts(answers.toReversed(), contradicts)).toEqual(
        possibleVerdicts(answers, contradicts),
      );
    }),
  );
});

test('one article more never turns what is unlike into agreement', () => {
  fc.assert(
    fc.property(fc.array(answer, { minLength: 2 }), answer, (answers, more) => {
      if (possibleVerdicts(answers, false).includes('agree')) return;
      expect(possibleVerdicts([...answers, more], false)).not.toContain('agree');
    }),
  );
});

test('that answers are in conflict never follows from them alone', () => {
  fc.assert(
    fc.property(fc.array(answer), fc.boolean(), (answers, contradicts) => {
      expect(possibleVerdicts(answers, contradicts)).not.toEqual(['conflict']);
    }),
  );
});

test('whoever speaks against the record is said to, whatever the others say', () => {
  fc.assert(
    fc.property(fc.array(answer, { minLength: 1 }), (answers) => {
      expect(possibleVerdicts(answers, true)).toEqual(['contradicts-record']);
    }),
  );
});
