import { counted } from './counted.ts';

/** A reader's dossier: passages that are collected, in the reader's own browser. */
export const dossier = {
  title: 'الملف',
  description:
    'مقاطع جمعتَها بترتيبك ومع ملاحظاتك؛ تأخذها معك بصيغة Markdown أو BibTeX أو CSV أو على الورق.',
  lead: 'المقاطع التي جمعتَها بترتيبك ومع ملاحظاتك. وهي محفوظة في هذا المتصفح وحده، ولا يراها غيرك.',
  needsScript: 'يُحفظ الملف بنص برمجي في متصفحك، وهو معطَّل.',
  /** At the foot of every page. */
  link: 'الملف',
  collect: 'جمع المقاطع',
  stopCollecting: 'إنهاء الجمع',
  /** Said to those who hear it, of a button beside a passage. */
  add: (passage: string) => `ضمّ إلى الملف: ${passage}`,
  remove: (passage: string) => `إخراج من الملف: ${passage}`,
  addSign: '+',
  removeSign: '✓',
  added: (number: number) => `ضُمّ؛ وفي الملف ${counted(number, 'passage')}.`,
  removed: (number: number) => `أُخرج؛ وفي الملف ${counted(number, 'passage')}.`,
  ready: (number: number) => `${counted(number, 'passage')} في هذه الصفحة، وبعد كل منها زر +.`,
  nothingHere: 'ليس في هذه الصفحة مقطع ولا رابط إلى مقطع.',

  empty: 'لم يُجمع شيء بعد. يضع «{collect}» في أسفل كل صفحة زرًّا إلى جانب كل مقطع فيها.',
  name: 'عنوان الملف',
  unnamed: 'ملف',
  note: 'ملاحظتك',
  noteOf: (passage: string) => `ملاحظتك على ${passage}`,
  up: 'إلى أعلى',
  down: 'إلى أسفل',
  takeOut: 'إخراج',
  /** What a button does, and to what. */
  act: (act: string, passage: string) => `${act}: ${passage}`,
  passageOf: (article: string, passage: string) => `${article}، ${passage}`,
  gone: 'لم يعد هذا المقطع موجودًا.',
  notHere: 'تعذّر جلب هذا المقطع.',
  loading: 'يجري جلب المقاطع.',
  notFetched: 'تعذّر جلب المقاطع؛ وملاحظاتك محفوظة.',
  moved: (passage: string, place: string, all: string) => `${passage}: الموضع ${place} من ${all}.`,

  takeAlong: 'خذه معك',
  asMarkdown: 'Markdown مع حواشٍ',
  asBibtex: 'ملف BibTeX',
  asCsv: 'جدول CSV',
  print: 'طباعة',
  address: 'نسخ عنوان يحمله',
  addressCopied: 'نُسخ العنوان. ومن يفتحه تكون له مقاطعك وملاحظاتك، ولا تكون لأي خادوم.',
  addressNotCopied: 'لم يسمح متصفحك بنسخ العنوان، وها هو: {address}',
  tooLarge: 'هو أكبر من أن يحمله عنوان: خذه معك في ملف.',
  clear: 'إفراغ الملف',
  confirmClear: 'أتُخرج كل المقاطع والملاحظات؟ لا رجعة في ذلك.',

  carried: 'جاء هذا الملف مع العنوان. وملفك محفوظ لا يغيّره هذا.',
  keep: 'إضافته إلى ملفي',
  showOwn: 'عرض ملفي',
  keptCarried: 'أُضيف إلى ملفك.',

  off: 'لا يحفظ هذا المتصفح شيئًا لهذا الموقع، فيضيع الملف حين تغادر. خذه معك أولًا.',
  offAndEmpty: 'لا يحفظ هذا المتصفح شيئًا لهذا الموقع، فلا يمكن جمع مقطع فيه.',
  full: 'لم يبق في هذا المتصفح متسع: لم يُحفظ آخر تغيير. خذ الملف معك، ثم أخرج منه شيئًا.',
  spoiled: 'تعذّرت قراءة ما كان محفوظًا هنا. وُضع جانبًا في هذا المتصفح، ويبدأ ملف جديد.',
  unread: 'ما وُضع جانبًا',
  whyUnread:
    'كان محفوظًا هنا ما تعذّرت قراءته. وهو باقٍ في هذا المتصفح، ويمكن أخذه في ملف لحفظه في مكان آخر والنظر فيه.',
  asFile: 'أخذه في ملف',
  discard: 'التخلص منه',
  confirmDiscard: 'أتتخلص مما تعذّرت قراءته؟ لا رجعة في ذلك.',
  discarded: 'جرى التخلص مما وُضع جانبًا.',
};
