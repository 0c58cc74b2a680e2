import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { inventedDesk, packed } from './invented-desk.ts';
import { elements, pagesIn } from './pages.ts';

const packedPackage = packed();
const desk = inventedDesk(packedPackage.file);
afterAll(() => {
  desk.remove();
  packedPackage.remove();
});

const ID = 'lake-bicycles-a-year-on';
const DRAFT = `content/articles/${ID}.md`;
const PAGE = `<!doctype html><html><head><title>Lake bicycles, a year on | Highford Courier</title>
<link rel="canonical" href="https://example.org/courier/a-year-on">
<meta property="og:site_name" content="Highford Courier">
<meta property="article:published_time" content="2024-05-17T08:00:00+02:00">
<meta name="author" content="Mara Lind"></head><body><nav><a href="/">Home</a></nav><article>
<h1>Lake bicycles, a year on</h1>
<p>The Lakeend Council counted more than 9,000 rides in the first year of its bicycle stations, Ada Orel told the
Highford Courier on Thursday. She did not say how many of the riders had come from other towns along the shore.</p>
<p>The council opened the first stations at the Mill Station and the town hall on 10 May 2023. Nothing of that kind
had been there before, and few in the town had believed that anybody would want to ride along the lake.</p>
</article><footer>© Highford Courier</footer></body></html>`;
const BODY = `Ada Orel spoke for the Lakeend Council: the stations had more than 9,000 rides in their first year. {#rides}

The Lakeend Council had opened them on 10 May 2023, at the Mill Station and the town hall. {#opening}
`;

const at = (path: string) => join(desk.folder, path);

test('from a saved page to a draft, from the draft to an article on every page where it belongs', () => {
  writeFileSync(at('report.html'), PAGE);
  const made = desk.newArticle('report.html', '--yes');
  expect(made.output).toContain(`${DRAFT} is written, as a draft.`);
  expect(made.output).toContain('stations-open');
  expect(made.output).toContain('how-many-bicycles');
  expect(made.status).toBe(0);

  const ofDraft = desk.check();
  expect(ofDraft.output).toContain(`1 draft, left out of the site: ${DRAFT}`);
  expect(ofDraft.status).toBe(0);
  expect(desk.build().status).toBe(0);
  expect(existsSync(join(desk.dist, 'articles', ID))).toBe(false);

  const [, frontmatter = ''] = readFileSync(at(DRAFT), 'utf8').split('---\n');
  const fields = parseDocument(frontmatter);
  expect(fields.toJS()).toMatchObject({
    original: {
      title: 'Lake bicycles, a year on',
      source: 'highford-courier',
      author: 'Mara Lind',
      published: '2024-05-17',
      url: 'https://example.org/courier/a-year-on',
    },
    entities: ['lakeend-council', 'ada-orel', 'mill-station'],
    figures: [{ value: 9000, qualifier: 'more than', unit: 'rides' }],
  });

  expect(frontmatter).toContain('# stations-open? They share the day,');
  expect(fields.get('dates')).toBeUndefined();

  // What an editor does: passages named and told, the fields that are empty filled, the draft taken away.
  fields.delete('draft');
  fields.set('title', 'Lakeend counts the rides of a year');
  fields.set(
    'summary',
    'The Highford Courier has Ada Orel’s count of a year. [@#rides; @#opening]',
  );
  fields.set('dates', [
    {
      event: 'stations-open',
      date: '2023-05-10',
      written: 'on 10 May 2023',
      passage: 'opening',
      by: 'highford-courier',
    },
  ]);
  fields.setIn(['figures', 0, 'passage'], 'rides');
  fields.set('sources', [
    { source: 'ada-orel', sourcing: 'named-official', passage: 'rides' },
    { source: 'highford-courier', sourcing: 'own-reporting', passage: 'opening' },
  ]);
  fields.set('locators', {
    rides: { paragraph: 1, start: 'The Lakeend Council counted' },
    opening: { paragraph: 2, start: 'The council opened the' },
  });
  writeFileSync(at(DRAFT), `---\n${fields.toString()}---\n\n${BODY}`);
  expect(desk.ledger().output).toContain(`content/ledger/${ID}.yaml: first`);

  const checked = desk.check();
  expect(checked.output).not.toContain(' error ');
  expect(checked.status).toBe(0);
  const built = desk.build();
  expect(built.output).toContain('Complete!');
  expect(built.status).toBe(0);
  const pages = pagesIn(desk.dist);
  for (const path of [
    '/articles/',
    '/actors/ada-orel/',
    '/places/mill-station/',
    '/sources/highford-courier/',
    '/events/stations-open/',
    '/timeline/',
  ]) {
    const page = pages.find((one) => one.path === path);
    const links = page ? elements(page, 'a').map(({ properties }) => String(properties.href)) : [];
    expect(
      links.some((link) => link.startsWith(`/articles/${ID}/`)),
      path,
    ).toBe(true);
  }
  const fragments = readdirSync(join(desk.dist, 'pagefind/fragment')).map((name) =>
    String(gunzipSync(readFileSync(join(desk.dist, 'pagefind/fragment', name)))),
  );
  expect(fragments.some((text) => text.includes('more than 9,000 rides'))).toBe(true);
});
