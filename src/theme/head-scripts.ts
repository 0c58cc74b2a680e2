/**
 * Puts a remembered theme in place before anything is painted. It stands in every page’s head, and
 * the Content-Security-Policy allows it by its hash.
 */
export const rememberedTheme =
  'try{document.documentElement.dataset.theme=localStorage.theme??""}catch{}';

/** Fetches a page of this site when a reader is about to go there (the Speculation Rules API). */
export const prefetchRules = JSON.stringify({
  prefetch: [{ where: { href_matches: '/*' }, eagerness: 'moderate' }],
});
