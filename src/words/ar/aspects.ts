import type { Aspect } from '../../model/aspects.ts';
import { listed } from './language.ts';

const WORDS: Record<Aspect, string> = {
  exactness: 'دقة التاريخ',
  place: 'ذكر مكان الحدث',
  participants: 'من تُذكر أسماؤهم',
  figures: 'الأرقام',
  sourcing: 'مصدر المعرفة',
};

/** In what accounts of one event are not alike: "الأرقام ومصدر المعرفة". */
export function aspectWords(aspects: Aspect[]): string {
  return listed(aspects.map((aspect) => WORDS[aspect]));
}
