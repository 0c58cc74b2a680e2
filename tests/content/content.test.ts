import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { report } from '../../src/check/report.ts';
import { fieldsMatching, textsMatching } from '../../src/model/fields.ts';
import { content } from './articles.ts';

const filesOf = (collection: string) =>
  content.files.filter((file) => file.collection === collection);
const articles = filesOf('articles');

test('the check finds no mistake in the content, and nothing worth a look', () => {
  const findings = checkContent(content);
  expect(findings, report(findings, '')).toEqual([]);
});

test('the originals’ facts of publication are as they were checked', () => {
  const published = Object.fromEntries(
    articles.map(({ id, data }) => [
      id,
      ['source', 'author', 'published'].map(
        (field) => fieldsMatching(data, ['original', field])[0]?.value,
      ),
    ]),
  );
  expect(published).toMatchObject({
    'baghdad-intelligence-agreement': ['intelnews', 'Joseph Fitsanakis', '2015-09-30'],
    'us-fears-for-military-secrets': ['americans-org', undefined, '2015-09-29/2015-10~'],
    'us-shares-intelligence-with-new-syria': ['middle-east-monitor', undefined, '2025-01-24/2025-02~'],
    'syria-foils-attack-with-us-information': ['chosunbiz', undefined, '2025-01-26'],
    'iraq-and-the-prisoners-from-syria': ['nour-news', undefined, '2026-01-21/2026-02~'],
  });
});

test.each([
  ['iraq', ['العراق', 'عراق', 'Ирак']],
  ['islamic-state', ['ISIS', 'ISIL', 'IS', 'Daesh', 'داعش', 'ИГИЛ']],
  ['hayat-tahrir-al-sham', ['HTS', "Hay'at Tahrir al-Sham", 'هيئة تحرير الشام']],
  ['ahmed-al-sharaa', ['al-Shara', 'al-Jolani', 'أحمد الشرع']],
  ['popular-mobilization-forces', ['PMF', 'PMU', 'Hashd al-Shaabi', 'الحشد الشعبي']],
  ['us-department-of-defense', ['Pentagon', 'U.S. Defense Department']],
  ['vladimir-putin', ['Putin', 'Владимир Путин']],
  ['sayyida-zainab-shrine', ['Sayyida Zaynab', 'السيدة زينب']],
])('%s goes by %j, too', (id, names) => {
  const file = content.files.find((candidate) => candidate.id === id)!;
  const aliases = [
    ...textsMatching(file.data, ['aliases', '*']),
    ...textsMatching(file.data, ['aliases', '*', 'name']),
  ].map(({ value }) => value);
  expect(aliases).toEqual(expect.arrayContaining(names));
});

test('there are at least 18 events, from 2014 to 2026', () => {
  expect(filesOf('events').length).toBeGreaterThanOrEqual(18);
  const years = articles
    .flatMap(({ data }) => fieldsMatching(data, ['dates', '*', 'date']))
    .map(({ value }) => Number(/\d{4}/.exec(String(value))?.[0]));
  expect(Math.min(...years)).toBeLessThanOrEqual(2014);
  expect(Math.max(...years)).toBeGreaterThanOrEqual(2026);
});
