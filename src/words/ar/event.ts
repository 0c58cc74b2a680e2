import { counted } from './counted.ts';

/** The page of an event: what each article says of it, side by side. */
export const event = {
  description: (title: string, accounts: number) =>
    `${title}: ما ورد عنه (${counted(accounts, 'account')})، ومتى كان، ومن شارك فيه، وكيف يعرف كل مقال ما يقوله.`,
  timeline: 'الخط الزمني',
  onRecord: 'في السجل: {record}',
  confirmedByRecord: 'في السجل، وهو يؤكده: {record}',
  noRecord: 'لا نعرف سجلًا له.',
  onlyClaimed: 'مجرد ادعاء: {claim}',
  standing: 'درجة الثبوت: {standing} ({grade} من {grades})؛ {origins}',
  noDayFits: 'لا يوم يتفق مع كل الروايات.',
  differ: '{accounts} في {aspects}.',
  differing: 'تتباين الروايات',
  whatIsOurs:
    'العنوان والوصف والأدوار من صياغتنا، بقدر ما تتفق عليه الروايات. وتقود العلامة ¶ إلى المقطع.',
  whereItWas: 'مكان الحدث',
  whereItIsToBe: 'المكان المقرر للحدث',
  accounts: 'الروايات جنبًا إلى جنب',
  onlyAccount: 'الرواية الوحيدة',
  incompatible: 'لا يمكن أن تصح تواريخها كلها.',
  compatible: 'تواريخها متوافقة.',
  silent: 'مقالات لا تذكره',
  silentLead: 'نُشرت بعده، وتتناول الموضوع نفسه والفترة نفسها، ولا تذكره:',
  comparisons: 'مقارنة سؤالًا بسؤال',

  table: 'ما يقوله كل مقال عنه',
  question: 'السؤال',
  says: 'ماذا يقول',
  writtenTime: 'متى، بحسب نصه',
  written: (words: string) => `«${words}»`,
  noTime: 'لا يذكر وقتًا',
  readTime: 'متى، بحسب قراءتنا',
  reliesOn: 'إلى من يستند',
  knownBy: '{sourcing}: {chain}',
  tookPart: 'من شارك',
  /** Of an account: those of them whom its passages name. */
  namedParticipants: 'من ذُكر من المشاركين',
  places: 'الأماكن المذكورة',
  notNamed: 'لا ذكر لذلك في هذه المقاطع',
  figures: 'الأرقام',
  figure: '{figure}: {counts}',
  noFigures: 'لا أرقام في هذه المقاطع',
  namedAlone: 'من لم يُذكر إلا هنا',
  nobodyElse: 'لا أحد غير ذلك',
  namedByOthers: 'من لم يُذكر إلا عند غيره',
  nobody: 'لا أحد',
};
