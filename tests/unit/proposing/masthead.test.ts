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

test.each([
  ['Interview: Ada Holm', 'Ada Holm'],
  ['Lena Brandt and Ada Holm in Highford', 'Lena Brandt and Ada Holm'],
  ['By the Lake staff', undefined],
  ['By Lake Courier staff', 'Lake Courier staff'],
  ['Highford Courier, 12 May 2023', undefined],
])('who wrote it is read from a line of names: %s', (line, author) => {
  expect(mastheadIn(`Stations open at the lake\n${line}\n\n${BODY}`).author).toBe(author);
});

test.each([
  '9 Feb 2023, 07:15',
  'By Ada Holm, Lake Editor | 9 Feb 2023, 07:15 | 3 replies',
  'Published 14:05 BST 09/02/2023',
])('a day is read among the words of a byline: %s', (line) => {
  expect(mastheadIn(`Stations open at the lake\n${line}\n\n${BODY}`).published?.date).toBe(
    '2023-02-09',
  );
});

test('the lines that its page has beside its headline are read, too', () => {
  const head = ['By Ada Holm, Lake Editor | 9 Feb 2023'];
  expect(
    mastheadOf({ text: BODY, title: 'Stations open at the lake', head }, [], []),
  ).toMatchObject({ author: 'Ada Holm', published: { date: '2023-02-09' } });
});

test('an outlet that the headline names is not the one that has the piece', () => {
  expect(
    mastheadIn(`Stations open at the lake, Highford Courier reports\n\n${BODY}`).outlet,
  ).toBeUndefined();
});

test('an outlet that people told something need not be the one that has the piece', () => {
  expect(mastheadIn(`${BODY} “Yes,” Ada Holm told the Highford Courier.`).outlet).toBeUndefined();
});

test('a correspondent without a name is no author', () => {
  expect(
    mastheadIn(`Stations open at the lake\nBy our staff reporter\n\n${BODY}`).author,
  ).toBeUndefined();
});

test.each([
  ['Stations open at the lake\n\nHEXHOLM – Lake Agency\nMay 12 2023\n\n', 'Lake Agency'],
  ['https://news.example/a\nStations open at the lake\n\nHEXHOLM (Reuters) - ', 'Reuters'],
])('an agency that writes from a place has written it: %s', (head, author) => {
  expect(mastheadIn(`${head}${BODY}`).author).toBe(author);
});

test('an agency whose own piece it is has not signed it', () => {
  expect(mastheadIn(`Stations open at the lake\n\nHEXHOLM (Reuters) - ${BODY}`)).not.toHaveProperty(
    'author',
  );
});

test('an outlet and a day on a line are no author', () => {
  for (const site of ['Lake Radio', 'The Times of Israel']) {
    const masthead = mastheadIn(`Stations open at the lake\n${site}, 2 June 2031\n\n${BODY}`);
    expect(masthead).toMatchObject({ site, published: { date: '2031-06-02' } });
    expect(masthead).not.toHaveProperty('author');
  }
  expect(mastheadIn(`Stations open at the lake\nJon Reed, 2 June 2031\n\n${BODY}`)).toMatchObject({
    author: 'Jon Reed',
  });
});
