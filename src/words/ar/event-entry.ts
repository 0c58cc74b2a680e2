/** An event in a list. */
export const eventEntry = {
  possibly: 'ربما ضمن هذه المدة',
  about: '{sort}، {standing}. المشاركون: {participants}',
  aboutWithPlace: '{sort}، {standing}. المشاركون: {participants}. المكان: {place}',
  firstTold: 'أول ذكر له في هذه المقالات: {date}؛ {lag}',
  noDayFits: 'لا يوم يوافق جميع الروايات',
  toldBy: '{outlets}؛ {standing}',
};
