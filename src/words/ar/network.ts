import { counted } from './counted.ts';

/** Who deals with whom: the ties of all articles, of a year, of an outlet. */
export const network = {
  heading: 'كل الصلات',
  headingOf: (told: string) => `كل الصلات: ${told}`,
  description: (ties: number, asTold: string) =>
    `من يتعامل مع من، ${asTold}: ${counted(ties, 'tie')}، ${ties === 1 ? '' : 'كل منها '}على ذمة قائلها، مع المقطع الذي يذكرها.`,
  lead: (ties: number, asTold: string) =>
    `${counted(ties, 'tie')}، ${asTold}. ${ties === 1 ? 'وهي' : 'وكل منها'} قول لقائله، لا حقيقة نقررها نحن.`,
  asTold: 'كما ترد في المقالات',
  asToldIn: (year: string) => `كما ترد في مقالات سنة ${year}`,
  asToldBy: (outlet: string) => `كما ترد في ${outlet}`,
  times: 'الأوقات',
  allYears: 'كل السنوات',
  outlets: 'وسائل الإعلام',
  allOutlets: 'كل وسائل الإعلام',
  matrix: 'من يفعل، وتجاه من',
  matrixCaption: 'من يفعل في الصفوف، وتجاه من في الأعمدة',
  mostOnly: (most: string) =>
    `الأكثر صلات في كل جانب، وعددها ${most}؛ أما صلات غيرها ففي الأسفل وفي صفحاتها.`,
  ties: 'كل صلة على حدة',

  table: 'الصلات، ومع كل منها المقاطع التي تذكرها',
  from: 'من',
  tie: 'الصلة',
  to: 'إلى',
  when: 'متى',
  onWhoseWord: 'على ذمة من',
  passage: 'المقطع',
  mutual: (does: string) => `${does}، في الاتجاهين`,
  noTimeBecause: (reason: string) => `من دون وقت: ${reason}`,
};
