import { expect, test } from 'vitest';
import { wellFormedOptions } from '../../../src/build/options.ts';

test.each([
  [
    { search: { service: 'search.example.org' } },
    '"search.service" should be the address of a service',
  ],
  [
    { search: { service: 'ftp://search.example.org' } },
    '"search.service" should be the address of a service',
  ],
  [{ search: 'https://search.example.org' }, '"search" should name a service'],
  [
    { search: { servce: 'https://search.example.org' } },
    'There is no "search.servce". Did you mean "service"?',
  ],
  [{ serch: {} }, 'There is no "serch". Did you mean "search"?'],
])('what is wrong with %j is told, and what would do', (options, message) => {
  expect(() => wellFormedOptions(options)).toThrow(message);
});

test('a service is asked at its address', () => {
  const { service } = wellFormedOptions({ search: { service: 'https://search.example.org/at/' } });
  expect(service).toBe('https://search.example.org/at/');
  expect(wellFormedOptions({}).service).toBeUndefined();
});
