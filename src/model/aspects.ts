/** In what accounts of one event may not be alike. */
export const ASPECTS = ['exactness', 'place', 'participants', 'figures', 'sourcing'] as const;
export type Aspect = (typeof ASPECTS)[number];
