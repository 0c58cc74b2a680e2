import { WITH_DIGITS } from './language.ts';
import { oblique } from './oblique.ts';

const ratios = new Intl.NumberFormat(WITH_DIGITS, {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** The page that shows what pages are made of. */
export const style = {
  title: 'الأسلوب',
  description:
    'الخطوط والألوان والعلامات والأجزاء التي تتكون منها الصفحات، كلٌّ كما يبدو في استعماله.',
  lead: 'ما تتكون منه الصفحات: ورق وحبر، ولون مميِّز واحد، وخطوط رفيعة. وكل تغيير في جزء يظهر هنا.',
  type: {
    heading: 'الخطوط',
    text: 'النص العربي بخط Noto Naskh Arabic، واللاتيني بخط Source Serif 4، وله حروف {italics} أصيلة وأرقام قديمة الطراز. والملاحظات والجداول وعناصر التحكم بخط {sans}. وللأسماء المكتوبة بكتابات أخرى حروفها: {arabic}، {persian}، {russian}.',
    italics: 'مائلة',
    sample: 'رسميًا، في ٢٧ سبتمبر ٢٠١٥',
    sizes: {
      plate: 'اسم الموقع في الصفحة الرئيسية',
      h1: 'عنوان صفحة',
      subject: 'الموضوع في الصفحة الرئيسية',
      h2: 'قسم',
      h3: 'مقال أو حدث',
      lead: 'خلاصة ما تقوله الصفحة',
      body: 'ما يُقرأ',
      note: 'ما يقع بجانبه',
    },
  },
  colours: {
    heading: 'الألوان',
    text: 'لا يقل تباين النص عن ٤٫٥:١، وتباين العلامات عن ٣:١، في المظهرين كليهما. ولا يحمل لون معنى وحده.',
    caption: 'الألوان، والغرض من كل منها، وتباينه مع الورق',
    colour: 'اللون',
    use: 'الغرض',
    light: 'على الورق الفاتح',
    dark: 'على الورق الداكن',
    contrast: (ratio: number) => `${ratios.format(ratio)}:١`,
    uses: {
      paper: 'خلفية كل صفحة',
      ink: 'النص والخطوط الثقيلة',
      quiet: 'الملاحظات والتواريخ وأسماء المقاطع',
      accent: 'الروابط والتركيز والمقالات على خط السنوات',
      control: 'حواف الحقول والتسطير وخط الاستناد',
      rule: 'الخطوط الرفيعة، ولا معنى لها',
      marked: 'المقطع المقصود والكلمات المطابقة',
    },
  },
  marks: {
    heading: 'مدى التيقن من تاريخ أو صلة',
    text: 'قرص بحجم النص الذي يقع فيه ولونه: كامل أو نصفي أو مفرّغ. وفي الرسوم تُملأ العلامات والخطوط على النحو نفسه.',
  },
  inText: {
    heading: 'العلامات في النص',
    mention: 'إشارة: {name}. تُفتح معاينتها بتمرير المؤشر أو بالتركيز أو بضغطة مطوّلة.',
    name: 'اسم',
    match: 'مطابقة: {words}.',
    words: 'الكلمات المبحوث عنها',
    link: 'رابط: {within}، وآخر يؤدي إلى موقع غيره: {outbound}.',
    within: 'داخل الموقع',
    preview: {
      name: 'اسم شيء',
      sort: 'جماعة مسلحة',
      counts: (sort: string, mentions: string, articles: string) =>
        `${sort}، ${mentions} في ${oblique(articles)}`,
      others: 'أيضًا: اسم آخر له',
    },
  },
  line: 'خط السنوات',
  article: 'مقال وملاحظاته وأرقامه ومن يستند إليهم',
  event: 'حدث، وكيف يؤرّخه كل مقال',
  names: {
    heading: 'الأسماء والأعداد',
    counts: 'الأعداد',
    articles: 'المقالات',
    mentions: 'الإشارات',
  },
};
