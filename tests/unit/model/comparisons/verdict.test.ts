import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answer, STANCES, verdictOf } from '../../../../src/model/comparisons/verdict.ts';

const says = (answer?: string): Answer => ({ stance: 'says', answer });

test.each([
  ['one alone speaks', [says('a')], 'only-one-says'],
  ['all give the same answer', [says('a'), says('a'), says('a')], 'agree'],
  ['one gives another answer', [says('a'), says('a'), says('b')], 'differ'],
  ['one says and one denies', [says('a'), { stance: 'denies', answer: 'a' }], 'differ'],
  ['one says it in part only', [says(), { stance: 'says-in-part' }], 'differ'],
  ['nobody speaks', [], undefined],
  ['an answer has no word', [says('a'), says()], undefined],
] as const)('%s', (_name, answers, verdict) => {
  expect(verdictOf([...answers], false)).toBe(verdict);
});

const answer = fc.record({
  stance: fc.constantFrom(...STANCES),
  answer: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
});

test('the order of the articles never changes the verdict', () => {
  fc.assert(
    fc.property(fc.array(answer), fc.boolean(), (answers, contradicts) => {
      expect(verdictOf(answers.toReversed(), contradicts)).toBe(verdictOf(answers, contradicts));
    }),
  );
});

test('one article more never turns a difference into agreement', () => {
  fc.assert(
    fc.property(fc.array(answer, { minLength: 1 }), answer, (answers, more) => {
      if (verdictOf(answers, false) !== 'differ') return;
      expect(verdictOf([...answers, more], false)).not.toBe('agree');
    }),
  );
});

test('whoever speaks against the record is said to, whatever the others say', () => {
  fc.assert(
    fc.property(fc.array(answer, { minLength: 1 }), (answers) => {
      expect(verdictOf(answers, true)).toBe('contradicts-record');
    }),
  );
});
