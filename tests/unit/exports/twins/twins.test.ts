import { toString as toText } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { twinOf } from '../../../../src/exports/twins/twin-of.ts';
import { aCorpus, THE_POST } from '../../corpus/a-corpus.ts';

const parse = (markdown: string) => unified().use(remarkParse).use(remarkGfm).parse(markdown);
const addressOf = (path: string) => `https://desk.example${path}`;

const corpus = aCorpus(
  {
    a: {
      published: '2015-09-30',
      passages: { p: 'Iraq *spoke* [so](x) | <script>.', q: 'عنوان 😀' },
      dates: [
        {
          event: 'e',
          date: '2015-09-27',
          written: 'on Sunday',
          passage: 'p',
          grade: 'computed',
          basis: 'The Sunday before.',
        },
      ],
      sources: [THE_POST],
    },
    b: {
      published: '2015-10-01',
      passages: { p: 'Iraq spoke.' },
      dates: [{ event: 'e', date: '2015-09', passage: 'p' }],
    },
  },
  { e: { participants: ['iraq'] } },
);
const [event] = corpus.events;
const article = corpus.articles.find(({ id }) => id === 'a');
if (!article || !event) throw new Error('There is no article or event.');

test('a title of signs is the title of the twin, and of a passage nothing is lost', () => {
  const title = 'A *title* [of] <script>signs</script> | "and" & more';
  const { children } = parse(twinOf({ ...article, title }, corpus, addressOf));
  expect(children[0]).toMatchObject({ type: 'heading', depth: 1 });
  expect(toText(children[0])).toBe(title);
  const paragraphs = children.filter(({ type }) => type === 'paragraph').map((one) => toText(one));
  expect(paragraphs).toContain('Iraq *spoke* [so](x) | <script>.');
  expect(paragraphs).toContain('عنوان 😀');
});

test('a date is told in words and as EDTF, with how it follows and whose word it is', () => {
  const text = toText(parse(twinOf(article, corpus, addressOf)));
  expect(text).toContain(
    'dated “on Sunday”: 27 September 2015 (2015-09-27), reckoned from another date. The Sunday before.',
  );
  expect(text).toContain('The Post, relying on A witness');
});

test('each account of an event has the address of its passage', () => {
  const markdown = twinOf(event, corpus, addressOf);
  expect(markdown).toContain('(https://desk.example/articles/a/#p)');
  expect(markdown).toContain('(https://desk.example/articles/b/#p)');
  expect(toText(parse(markdown))).toContain('Accounts differ in how exactly they date it.');
});
