/** Where something is mentioned. */
export const mentionList = {
  heading: 'كل الإشارات، بحسب المقال',
  inDigest: '{outlet}، {date}: {mentions} في ملخصنا',
};
