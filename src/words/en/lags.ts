import { lagsIn } from '../lags-in.ts';
import { counted } from './counted.ts';
import { numberWords } from './language.ts';

const apart = (direction: string) => ({
  time: (time: string) => `${time} ${direction}`,
  atLeast: (time: string) => `at least ${time} ${direction}`,
  upTo: (time: string) => `up to ${time} ${direction}`,
  range: (least: string, most: string) => `${least} to ${most} ${direction}`,
});

/** How long after something happened it was told: "3 to 7 days later". */
export const { lagWords, timeWords } = lagsIn({
  counted,
  lesser: numberWords,
  sameDay: 'the same day',
  later: apart('later'),
  ahead: apart('ahead'),
});
