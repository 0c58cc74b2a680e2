import { counted } from './counted.ts';

/** The page of every number that an article gives. */
export const figuresPage = {
  heading: 'الأرقام',
  description: 'كل رقم يورده مقال: ماذا يعدّ، وبأي حدود، ومتى صحّ، والمقطع الذي يورده.',
  lead: (figures: number) =>
    figures === 1
      ? `${counted(figures, 'number')} مما تورده المقالات.`
      : `${counted(figures, 'number')} مما تورده المقالات، والمقال الأقدم أولًا. وهي تعدّ أشياء مختلفة في أوقات مختلفة، فلا يصح جمعها.`,
  table: 'الأرقام، وما تعدّه، ومتى، وأين وردت',
  figure: 'الرقم',
  counts: 'ماذا يعدّ',
  when: 'متى',
  passage: 'المقطع',
  notSaid: 'لم يُذكر',
};
