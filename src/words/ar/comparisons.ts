/** Articles on one matter laid side by side, in a list and each on its page. */
export const comparisons = {
  heading: 'المقارنات',
  description:
    'مقالات في موضوع واحد، جنبًا إلى جنب وسؤالًا بسؤال: ما يقوله كل منها، وما ينفيه، وما يقوله جزئيًا، وما يسكت عنه.',
  lead: 'مقالات في موضوع واحد، جنبًا إلى جنب وسؤالًا بسؤال: ما يقوله كل منها، وما ينفيه، وما يقوله جزئيًا، وما يسكت عنه. ويقود كل جواب إلى مقطعه.',

  questions: 'سؤالًا بسؤال',
  answersAreOurs: 'الأجوبة من صياغتنا؛ ونصها الكامل في المقطع الذي يستند إليه كل جواب.',
  reading: 'قراءتنا',
  readingIsOurs: (desk: string) => `${desk}. هذه قراءتنا، لا قراءة أي مقال.`,
  wouldSettle: 'ما من شأنه أن يحسم النقاط العالقة',

  table: 'ما يقوله كل مقال، سؤالًا بسؤال',
  question: 'السؤال',
  silent: 'لا يقول شيئًا عن ذلك',
  stance: (stance: string) => `${stance}: `,
  record: 'السجل: {record}',
  onlySpeaks: (outlets: string) => `لم يرد ذلك إلا في ${outlets}`,
  contradicts: (outlets: string) => `السجل يناقض ما ورد في ${outlets}`,
};
