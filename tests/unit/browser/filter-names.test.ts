import { expect, test } from 'vitest';
import { FilterNames } from '../../../src/browser/filter-names.ts';
import { type Filter, NO_FILTERS } from '../../../src/model/filters.ts';

/** The names of an Arabic desk. */
const names = new FilterNames();
names.add('country', { orel: 'Orel', 'new-polvia': 'New Polvia' });
names.add('kind', { article: 'مقال', 'actor_armed-group': 'جماعة مسلحة' });
names.add('standing', { claimed: 'مدّعى', 'one-origin': 'أصل واحد معروف' });

const read = (filter: Filter, ...values: string[]) =>
  names.withIds({ ...NO_FILTERS, [filter]: values })[filter];

test.each<[Filter, string, string]>([
  ['country', 'New Polvia', 'new-polvia'],
  ['country', 'new-polvia', 'new-polvia'],
  ['kind', 'Article', 'article'],
  ['kind', 'جماعة مسلحة', 'actor_armed-group'],
  ['standing', 'Claimed', 'claimed'],
  ['standing', 'One known origin', 'one-origin'],
  ['year', '45 BC', '-44'],
  ['year', 'AD 50', '50'],
  ['year', '2015', '2015'],
  ['year', '-44', '-44'],
  ['country', 'Atlantis', 'Atlantis'],
  ['country', 'constructor', 'constructor'],
  ['actor', 'Harbor Guard', 'Harbor Guard'],
])('the %s "%s" of an address is the value "%s"', (filter, value, id) => {
  expect(read(filter, value)).toEqual([id]);
});

test('a value that an address has by its name and by its id counts once', () => {
  expect(read('country', 'Orel', 'orel')).toEqual(['orel']);
});

test.each<[Filter, string, string]>([
  ['country', 'new-polvia', 'New Polvia'],
  ['country', 'atlantis', 'atlantis'],
  ['year', '-44', '45 BC'],
  ['year', 'then', 'then'],
])('the %s with the id "%s" is called "%s"', (filter, id, name) => {
  expect(names.nameOf(filter, id)).toBe(name);
});
