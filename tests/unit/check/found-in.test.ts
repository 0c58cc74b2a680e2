import { expect, test } from 'vitest';
import { deskOf } from '../../../src/check/desk.ts';
import { foundIn } from '../../../src/check/found-in.ts';
import { aDesk } from './a-desk.ts';

test('what an article need not say is shown where somebody asks for it', () => {
  const desk = deskOf(
    aDesk({
      'content/articles/an-article.md': `---
original: { source: the-daily, published: 2015-09-30 }
names: { gardens-guild: [Gilde] }
dates:
  - { event: announcement, passage: said }
sources:
  - { source: the-daily, sourcing: own-reporting, passage: said }
relations:
  - { from: orel, type: supports, to: [gardens-guild, lakeend], event: announcement, passage: said }
---
Orel spoke of the Gardens
Guild, and the Oreli of Orel. {#said}
`,
    }),
  );
  expect(foundIn(desk.bodies[0]!, desk)).toMatchInlineSnapshot(`
    "content/articles/an-article.md
      named           orel 3: Orel, Oreli
                      gardens-guild 1: Gardens Guild
      dates           announcement: [..2015-09-30], from the day of the article
      ties            orel supports gardens-guild, lakeend: the-daily says so
      called as here  Orel"
  `);
});
