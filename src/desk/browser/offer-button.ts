import { button } from '../../browser/elements.ts';

/** A quiet button beside what it is about, which those who hear it are told with it. */
export function offerButton(label: string, about: string, does: () => void): HTMLButtonElement {
  const offer = button(label, does);
  offer.ariaLabel = `${label}: ${about}`;
  offer.className = 'desk-quiet';
  return offer;
}
