import { expect, test } from 'vitest';
import { mastheadOf } from '../../../src/proposing/masthead.ts';

const COURIER = { id: 'highford-courier', names: ['Highford Courier'], hosts: ['courier.example'] };
const mastheadIn = (text: string) => mastheadOf({ text }, [COURIER], []);
const BODY = 'The stations opened at the lake on Wednesday, and many came to see them.';

test('headline, author, date and address are read above the text', () => {
  expect(
    mastheadIn(
      `https://www.courier.example/a\n\nStations open at the lake\nBy ADA O’NEILL and Jon Reed\n12 May 2023\n\n${BODY}`,
    ),
  ).toEqual({
    title: 'Stations open at the lake',
    author: 'Ada O’Neill and Jon Reed',
    url: 'https://www.courier.example/a',
    published: { date: '2023-05-12', grade: 'stated', basis: 'The date is printed on it.' },
    outlet: { id: 'highford-courier', basis: 'By its address.' },
  });
});

test('an outlet whose address nobody gives is known by its name', () => {
  expect(mastheadIn(`Highford Courier\nStations open at the lake\n\n${BODY}`)).toEqual({
    title: 'Stations open at the lake',
    outlet: { id: 'highford-courier', basis: 'It is named above or below the text.' },
  });
});

test('a date in the address is one that is reasoned', () => {
  expect(mastheadIn(`https://news.example/2023/05/12/lake\n${BODY}`).published).toEqual({
    date: '2023-05-12',
    grade: 'bounded',
    basis: 'The date stands in its address.',
  });
});

test('a dateline gives the day, and the year only when it is there', () => {
  expect(mastheadIn(`HIGHFORD, May 12 (Lake Wire) – ${BODY}`).published?.date).toBe('XXXX-05-12');
  expect(mastheadIn(`HIGHFORD, 12 May 2023 – ${BODY}`).published?.date).toBe('2023-05-12');
});

test('a correspondent without a name is no author', () => {
  expect(
    mastheadIn(`Stations open at the lake\nBy our staff reporter\n\n${BODY}`).author,
  ).toBeUndefined();
});
