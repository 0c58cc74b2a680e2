import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { expect, test } from 'vitest';
import { markdownProcessor } from '../../../src/markdown/processor.ts';
import type { Named } from '../../../src/model/names/named.ts';
import type { Passage } from '../../../src/model/passages.ts';
import { digest } from '../../../src/words/en/index.ts';

const named: Named[] = [
  { id: 'iraq', kind: 'country', name: 'Iraq', aliases: [], demonyms: ['Iraqi'] },
  {
    id: 'hts',
    kind: 'actor',
    name: "Hay'at Tahrir al-Sham",
    aliases: [{ name: 'HTS', lang: 'en' }],
  },
];

/** Renders as Astro does, with the project's plugins. */
async function render(markdown: string) {
  const { options } = markdownProcessor({ named, words: digest });
  const processor = await createMarkdownProcessor({ syntaxHighlight: false, ...options });
  const { code, metadata } = await processor.render(markdown);
  return { html: code, passages: metadata.frontmatter.passages as Passage[] };
}

test('a paragraph goes by the id at its end, and the marker is not shown', async () => {
  const { html, passages } = await render('It began. {#start}\n\nIt went on. {#more}');
  expect(html).toContain('<p id="start" class="passage">It began.');
  expect(html).not.toContain('{#');
  expect(passages.map(({ id, text }) => [id, text])).toEqual([
    ['start', 'It began.'],
    ['more', 'It went on.'],
  ]);
});

test('a paragraph without an id gets one from its first words, and keeps it when others come before', async () => {
  const { passages } = await render('It was a cold day in May, they said.');
  const later = await render('New.\n\nIt was a cold day in May, they said.');
  expect(passages[0]?.id).toBe('it-was-a-cold-day-in');
  expect(later.passages[1]?.id).toBe('it-was-a-cold-day-in');
});

test('derived ids avoid each other and those that are given', async () => {
  const { passages } = await render('Same.\n\nSame.\n\nOther. {#same}');
  expect(passages.map(({ id }) => id)).toEqual(['same-2', 'same-3', 'same']);
});

test('the first mention in a passage is a link, later ones are marked, and each passage begins anew', async () => {
  const { html } = await render('Iraq and Iraqi men in Iraq. {#a}\n\nIraq again. {#b}');
  expect(html.match(/<a href="\.\.\/\.\.\/countries\/iraq\/"/g)).toHaveLength(2);
  expect(html.match(/<span class="mention" data-entity="iraq">/g)).toHaveLength(2);
});

test('mentions carry their place in the passage’s text', async () => {
  const { passages } = await render('The *leaders* of HTS met **Iraq**. {#a}');
  const [passage] = passages;
  expect(
    passage?.mentions.map(({ entity, start, end }) => [entity, passage.text.slice(start, end)]),
  ).toEqual([
    ['hts', 'HTS'],
    ['iraq', 'Iraq'],
  ]);
});

test.each(['  \n', '\\\n', '   \r\n  '])(
  'a name that is broken over two lines is one mention, broken as it was: %j',
  async (end) => {
    const { html, passages } = await render(
      `So Hay’at${end}Tahrir${end}al-Sham met${end}Iraq,${end}Hay’at${end}Tahrir al-Sham said. {#a}`,
    );
    const [passage] = passages;
    expect(
      passage?.mentions.map((it) => [it.entity, passage.text.slice(it.start, it.end)]),
    ).toEqual([
      ['hts', 'Hay’at Tahrir al-Sham'],
      ['iraq', 'Iraq'],
      ['hts', 'Hay’at Tahrir al-Sham'],
    ]);
    expect(html.replaceAll('\n', '')).toMatch(
      /<p id="a" class="passage"[^>]*>So <a href="[^"]*" class="mention" data-entity="hts" [^>]*>Hay’at<br>Tahrir<br>al-Sham<\/a> met<br><a [^>]*>Iraq<\/a>,<br><span class="mention" data-entity="hts">Hay’at<br>Tahrir al-Sham<\/span> said\. /,
    );
  },
);

test('a name does not run across a change of markup', async () => {
  const { passages } = await render('*Hay’at*  \nTahrir al-Sham, Hay’at `x` Tahrir al-Sham {#a}');
  expect(passages[0]?.mentions).toEqual([]);
});

test('typographic apostrophes in the text find names with plain ones', async () => {
  const { passages } = await render("They met Hay'at Tahrir al-Sham's men. {#a}");
  expect(passages[0]?.mentions.map(({ entity }) => entity)).toEqual(['hts']);
});

test('[words](entity:id) is a mention, however it is worded', async () => {
  const { html, passages } = await render('Then [the group](entity:hts) spoke. {#a}');
  expect(html).toContain(
    '<a href="../../actors/hts/" class="mention" data-entity="hts" interestfor="preview_hts">the group</a>',
  );
  expect(passages[0]?.mentions).toEqual([{ entity: 'hts', start: 5, end: 14 }]);
});

test.each([
  'Then [George **Iraq**](entity:none) spoke. {#a}',
  '- Then [George **Iraq**](entity:none) spoke. {#a}',
  '> Then [George **Iraq**](entity:none) spoke. {#a}',
  '**Then [George **Iraq**](entity:none)** spoke. {#a}',
  'Note.[^1] {#a}\n\n[^1]: Then [George **Iraq**](entity:none) spoke.',
  '## Then [George **Iraq**](entity:none) spoke',
  '| [George **Iraq**](entity:none) |\n| --- |\n| [George **Iraq**](entity:none) |',
])('[words](entity:none) is no mention and leaves only its words: %s', async (markdown) => {
  const { html, passages } = await render(markdown);
  expect(html).toContain('George <strong>Iraq</strong>');
  expect(html).not.toMatch(/entity:|none|class="mention"|<a[^>]*>George/);
  expect(passages.flatMap(({ mentions }) => mentions)).toEqual([]);
  expect(JSON.stringify(passages)).not.toContain('entity:');
});

test('a link by hand in a heading leaves only its words', async () => {
  const { html } = await render('## On [Iraq](entity:iraq)\n\nText. {#a}');
  expect(html).toContain('On Iraq</h2>');
});

test('names in links that are defined elsewhere are left alone', async () => {
  const { html, passages } = await render('See [Iraq here][x]. {#a}\n\n[x]: https://example.org/');
  expect(passages[0]?.mentions).toEqual([]);
  expect(html).toContain('>Iraq here</a>');
});

test('names in links, code and headings are left alone', async () => {
  const { html, passages } = await render(
    '## Iraq\n\nSee [Iraq here](https://example.org/) and `Iraq`. {#a}\n\n    Iraq in code\n',
  );
  expect(passages[0]?.mentions).toEqual([]);
  expect(html).not.toContain('class="mention"');
});

test('raw HTML, script and unsafe addresses do not get through', async () => {
  const { html } = await render(
    '<script>alert(1)</script>\n\n<img src=x onerror=alert(1)> and <b onclick="x()">bold</b> [a](javascript:alert(1)) [b](data:text/html,x) ![p](https://elsewhere.example/p.png) {#a}',
  );
  expect(html).not.toMatch(/<script|onerror|onclick|<b|<img|javascript:|data:text/);
});

test('a link to another site is marked as such', async () => {
  const { html } = await render('See [this](https://example.org/). {#a}');
  expect(html).toContain(
    '<a href="https://example.org/" class="outbound" rel="external noopener">this</a>',
  );
});

test('every passage has a permalink that search passes over', async () => {
  const { html } = await render('It began. {#start}');
  expect(html).toMatch(
    /<a href="#start" class="permalink" aria-label="Link to this passage: start" data-pagefind-ignore="">start<\/a>/,
  );
});

test('nothing of one article is left over in the next', async () => {
  const { options } = markdownProcessor({ named, words: digest });
  const processor = await createMarkdownProcessor({ syntaxHighlight: false, ...options });
  const first = await processor.render('Iraq. {#a}');
  const second = await processor.render('Iraq. {#a}');
  expect(second.code).toBe(first.code);
});

test('every block is followed by a mark that names its passages', async () => {
  const { html } = await render('## A\n\n- One. {#one}\n\n  Two. {#two}\n\nThree. {#three}');
  expect(html.match(/<!--.*?-->/g)).toEqual([
    '<!--passages:-->',
    '<!--passages:one two-->',
    '<!--passages:three-->',
  ]);
});

test('names in lists, cells and notes are linked and counted as in paragraphs', async () => {
  const { html, passages } = await render(
    '- Iraq. {#list}\n\n| Who |\n|---|\n| Iraq and HTS |\n\n{#table}\n\nSee.[^1] {#see}\n\n[^1]: HTS. {#note}',
  );
  const mentioned = passages.map(({ id, mentions }) => [id, mentions.map(({ entity }) => entity)]);
  expect(Object.fromEntries(mentioned)).toEqual({
    list: ['iraq'],
    table: ['iraq', 'hts'],
    see: [],
    note: ['hts'],
  });
  expect(html.match(/class="mention"/g)).toHaveLength(4);
  expect(html).toMatch(/<td><a href="..\/..\/countries\/iraq\/"/);
});

test('a passage is called with the capitals that its words have in the text', async () => {
  const { passages } = await render('He spoke in New York. New rules come. {#new-york-new-rules}');
  expect(passages[0]?.name).toBe('New York New rules');
});
