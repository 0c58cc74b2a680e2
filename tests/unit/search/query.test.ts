import { expect, test } from 'vitest';
import { isEmpty, queryFrom, toParameters } from '../../../src/search/query.ts';

test('a query and its filters survive the way through an address', () => {
  const address =
    'q=Sayyida+Zainab&country=Syria&country=Iraq&actor=Hayat+Tahrir+al-Sham&year=2025';
  expect(toParameters(queryFrom(new URLSearchParams(address))).toString()).toBe(address);
});

test('what is not part of a query is dropped, and too much text is cut', () => {
  const query = queryFrom(new URLSearchParams(`q=${'x'.repeat(10_000)}&colour=red`));
  expect(query.text).toHaveLength(200);
  expect(toParameters(query).has('colour')).toBe(false);
});

test.each(['', 'q=', 'q=%20%20', 'colour=red'])('"%s" asks for nothing', (address) => {
  expect(isEmpty(queryFrom(new URLSearchParams(address)))).toBe(true);
});
