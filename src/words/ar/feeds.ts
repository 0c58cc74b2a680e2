/** What readers of feeds are told, and where pages say that there are feeds. */
export const feeds = {
  /** `{feeds}` are links that are called by their formats. */
  follow: 'للمتابعة: {feeds}',
  title: (desk: string, name: string) => `${desk}: ${name}`,
  descriptions: {
    entity: 'المقالات التي تذكره.',
    source: 'المقالات الصادرة عنه، أو المستندة إلى قوله، أو التي تذكره.',
    event: 'ما ترويه المقالات عنه.',
    comparison: 'ما تجيب به المقالات، سؤالًا بسؤال.',
  },
  /** When an event was, by one article, and how that writes it where it does. */
  when: (date: string, written: string | undefined) =>
    written === undefined ? `الوقت: ${date}.` : `الوقت: ${date} («${written}»).`,
  original: 'الأصل: {outlet}، {published}.',
  /** Where only a copy of it can be read. */
  copied: 'الأصل: {outlet}، {published}؛ وتوجد نسخة منه في {copy}.',
};
