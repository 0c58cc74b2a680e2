const ON_MAP = { both: 'البلدان والأماكن', countries: 'البلدان', places: 'الأماكن' };
type OnMap = keyof typeof ON_MAP;

const MORE_OFTEN: Record<OnMap, string> = {
  both: 'كلما كان لون البلد أعمق ودائرة المكان أكبر، كانت الإشارات إليه أكثر',
  countries: 'كلما كان لون البلد أعمق، كانت الإشارات إليه أكثر',
  places: 'كلما كانت دائرة المكان أكبر، كانت الإشارات إليه أكثر',
};

/** The countries and places on maps, and what happened there. */
export const map = {
  heading: 'الخريطة',
  description: (on: OnMap) =>
    `${ON_MAP[on]} التي تذكرها المقالات، وأين تقع، وكم مرة ذُكرت، وما جرى فيها.`,
  lead: (on: OnMap) =>
    `${ON_MAP[on]} التي تذكرها المقالات، بحسب وقت نشرها. ${MORE_OFTEN[on]}؛ ويقود كل منها إلى صفحته.`,
  numbersKey: 'يدل الرقم بعد الاسم على عدد الإشارات إليه.',
  areasKey: 'والدائرة ذات الحافة المتقطعة منطقة لا يُعيَّن منها إلا وسطها التقريبي.',
  neighborsKey: 'أما البلدان التي لا يذكرها أي مقال من مقالات الفترة فأسماؤها بالرمادي.',
  placeless: 'بلا موضع على الخريطة: {names}.',
  outlines:
    'مصدر الحدود والأسماء الرمادية: {origin}، بمقياس ١:٥٠ مليونًا، وللعالم ١:١١٠ ملايين، وهي ترسم من يسيطر على المنطقة لا من يطالب بها. ولا نتخذ موقفًا من أي حدود.',
  /** Of two maps of one time: where most of it is, and all else. */
  near: 'المنطقة',
  far: 'العالم',
  label: (name: string, mentions: string) => `${name}، ${mentions}`,

  places: (on: OnMap) => `${ON_MAP[on]}، وما جرى فيها`,
  table: (on: OnMap) => `${ON_MAP[on]}، والإشارات إليها وأحداثها`,
  name: 'الاسم',
  kind: 'النوع',
  articles: 'المقالات',
  mentions: 'الإشارات',
  mentionsIn: (years: string) => `في ${years}`,
  events: 'أحداث فيه أو بمشاركته',
};
