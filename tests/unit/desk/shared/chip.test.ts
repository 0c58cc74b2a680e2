import { expect, test } from 'vitest';
import { type Chip, renamedChip } from '../../../../src/desk/shared/chip.ts';

test('a proposal follows the id under which the file of a thing was made, and keeps all else', () => {
  const chip: Chip = {
    id: 'chip-1',
    group: 'sourcing',
    label: '“holt said”',
    detail: 'named-official. no source of the desk',
    places: [{ start: 1, end: 5 }],
    adds: [
      { field: 'sources', value: { source: 'holt', sourcing: 'named-official', passage: '' } },
    ],
    missing: { may: ['source'], id: 'holt', name: 'Holt' },
  };
  expect(renamedChip(chip, 'holt', 'mira-holt')).toEqual({
    ...chip,
    adds: [
      { field: 'sources', value: { source: 'mira-holt', sourcing: 'named-official', passage: '' } },
    ],
    missing: { may: ['source'], id: 'mira-holt', name: 'Holt' },
  });
});
