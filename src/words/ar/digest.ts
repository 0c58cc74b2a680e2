/** What stands in the text of a digest beside its own words. */
export const digest = {
  linkToPassage: (passage: string) => `رابط هذا المقطع: ${passage}`,
  table: (passage: string) => `جدول: ${passage}`,
  notes: 'الهوامش',
  backToCall: (note: string, call: string | undefined) =>
    `العودة إلى موضع الهامش ${note}${call === undefined ? '' : `-${call}`}`,
};
