import { expect, test } from 'vitest';
import { exchangePanels } from '../../../src/drawing/exchange.ts';
import { aCorpus } from '../corpus/a-corpus.ts';

/** Two articles ten years apart; each dates the event of its tie. */
const corpus = aCorpus(
  {
    old: {
      published: '2015-09-30',
      passages: { p: 'Iraq and Russia.' },
      dates: [{ event: 'sharing', date: '2015-09-27', passage: 'p' }],
      relations: [
        {
          from: 'iraq',
          type: 'shares-intelligence-with',
          to: 'russia',
          mutual: true,
          event: 'sharing',
        },
        { from: 'iraq', type: 'fights', to: 'islamic-state', event: 'sharing' },
      ],
    },
    later: {
      published: '2025-01-26',
      passages: { p: 'Russia and the Islamic State.' },
      dates: [{ event: 'warning', date: '2025-01-11', passage: 'p' }],
      relations: [{ from: 'russia', type: 'warns', to: 'islamic-state', event: 'warning' }],
    },
  },
  {
    sharing: { participants: ['iraq', 'russia'] },
    warning: { participants: ['russia', 'islamic-state'] },
  },
);
const { panels } = exchangePanels(corpus, 360, 272, ({ type }) => type.short);

test('each stretch of time has the ties of its years, and the same parties in the same places', () => {
  expect(panels.map(({ years, lines }) => [years, lines.map(({ tie }) => tie.type.id)])).toEqual([
    [[2015, 2015], ['shares-intelligence-with']],
    [[2025, 2025], ['warns']],
  ]);
  const [before, after] = panels.map(({ parties }) =>
    parties.map(({ party, x, y }) => [party.id, x, y]),
  );
  expect(before).toEqual(after);
  expect(before).toHaveLength(3);
});

test('a tie that is none of the exchange is not in its picture', () => {
  expect(panels.flatMap(({ lines }) => lines.map(({ tie }) => tie.type.id))).not.toContain(
    'fights',
  );
});
