import { expect, test } from 'vitest';
import { dateWord, numberWord } from '../../../../src/model/names/mention-word.ts';
import { pageForIndex } from '../../../../src/search/index/page-for-index.ts';

const aPage = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><article data-pagefind-body>${body}</article></body></html>`;
const wordsIn = (body: string) =>
  [...pageForIndex(aPage(body)).matchAll(/data-index-words="([^"]*)"/g)].flatMap(([, words = '']) =>
    words.split(' '),
  );

test('terms, definitions, cells and captions stand apart, and read as sentences', () => {
  const html = pageForIndex(
    aPage(
      '<dl><div><dt>Agencies</dt><dd>said to have warned</dd></div></dl><table><caption>Who</caption><tr><th scope="row">al-Sharaa</th><td>the bounty</td></tr></table><figure><figcaption>A map</figcaption></figure>',
    ),
  );
  for (const apart of [
    '<div>Agencies:</div><div>said to have warned.</div>',
    '<div>Who.</div>',
    '<div scope="row">al-Sharaa:</div><td>the bounty.</td>',
    '<div>A map.</div>',
  ]) {
    expect(html).toContain(apart);
  }
});

test('what is within a line stays as it is', () => {
  expect(pageForIndex(aPage('<p>In <em>Iraq</em>i <a href="/">hands</a>.</p>'))).toContain(
    '<p>In <em>Iraq</em>i <a href="/">hands</a>.</p>',
  );
});

test('a number is found by its value wherever it is written', () => {
  expect(wordsIn('<h1>3,500 troops</h1><table><tr><td>$10 million</td></tr></table>')).toEqual([
    numberWord(3500),
    numberWord(10_000_000),
    numberWord(10),
  ]);
});

test('a day that a passage writes is found, with its month; other pages are found under their own', () => {
  expect(wordsIn('<p class="passage">On 30 September 2015.</p>')).toEqual(
    expect.arrayContaining([dateWord('2015-09-30'), dateWord('2015-09')]),
  );
  expect(wordsIn('<p>On 30 September 2015.</p>')).not.toContain(dateWord('2015-09-30'));
});

test('Arabic and Persian letters of one sound are found under one', () => {
  expect(wordsIn('<p>من سوریا</p>')).toEqual(['\uE000سوريا']);
  expect(wordsIn('<p>داعــش</p>')).toEqual(['\uE000داعش']);
});

test('the language of the page is kept, and the words for mentions', () => {
  const html = pageForIndex(
    aPage(
      '<p data-mentions="qxqiraqwqxq" data-pagefind-index-attrs="data-mentions">27 of them</p>',
    ),
  );
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('data-pagefind-index-attrs="data-mentions,data-index-words"');
});

test('what is not searched has no words', () => {
  expect(wordsIn('<div data-pagefind-ignore><p>3,500</p></div>')).toEqual([]);
});
