import { countingIn, type Forms } from '../plurals.ts';

const noun = (one: string, many = `${one}s`): Forms => ({ one: `# ${one}`, other: `# ${many}` });

/** "1 article", "5 articles". */
export const counted = countingIn('en', {
  account: noun('account'),
  article: noun('article'),
  comparison: noun('comparison'),
  day: noun('day'),
  event: noun('event'),
  'known-origin': noun('known origin'),
  mention: noun('mention'),
  mistake: noun('mistake'),
  month: noun('month'),
  'more-page': noun('more page'),
  name: noun('name'),
  number: noun('number'),
  page: noun('page'),
  passage: noun('passage'),
  question: noun('question'),
  row: noun('row'),
  'stretch-of-time': noun('stretch of time', 'stretches of time'),
  picture: noun('picture'),
  table: noun('table'),
  tie: noun('tie'),
  year: noun('year'),
});
