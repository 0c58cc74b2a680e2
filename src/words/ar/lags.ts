import { lagsIn } from '../lags-in.ts';
import { counted } from './counted.ts';
import { numberWords } from './language.ts';
import { oblique } from './oblique.ts';

/** How long after something happened it was told: "بعد ٣ إلى ٧ أيام". */
export const { lagWords, timeWords } = lagsIn({
  counted,
  lesser: (count, noun) => (count < 3 ? counted(count, noun) : numberWords(count)),
  sameDay: 'في اليوم نفسه',
  later: {
    time: (time) => `بعد ${oblique(time)}`,
    atLeast: (time) => `بعد ${oblique(time)} على الأقل`,
    upTo: (time) => `في غضون ${oblique(time)}`,
    range: (least, most) => `بعد ${oblique(least)} إلى ${oblique(most)}`,
  },
  ahead: {
    time: (time) => `قبل الموعد بمدة ${oblique(time)}`,
    atLeast: (time) => `قبل الموعد بمدة ${oblique(time)} على الأقل`,
    upTo: (time) => `قبل الموعد بمدة أقصاها ${time}`,
    range: (least, most) => `قبل الموعد بمدة ${oblique(least)} إلى ${oblique(most)}`,
  },
});
