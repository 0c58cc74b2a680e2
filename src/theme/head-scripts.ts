/**
 * Puts a remembered theme in place before anything is painted.
 */
const rememberedTheme = 'try{document.documentElement.dataset.theme=localStorage.theme??""}catch{}';

/** How long a page waits for its type, in ms; then it is set in the fallback, all of it. */
const LONGEST_WAIT = 500;

/**
 * Shows a page when all four faces that it is set in are there, or, if that takes too long, none: so no view has
 * two, and nothing moves. Without scripts each face shows as it comes.
 */
const typeGate = `(()=>{
const root=document.documentElement,style=getComputedStyle(root);
const face=([how,name])=>document.fonts.load(how+' 1em '+style.getPropertyValue(name).split(',')[0]);
const show=(how)=>{if(root.className=='type-coming')root.className=how};
root.className='type-coming';
setTimeout(show,${LONGEST_WAIT},'type-late');
Promise.all([['400','--serif'],['600','--serif'],['italic','--serif'],['400','--sans']].map(face))
.then(()=>show(''),()=>show('type-late'))
})()`.replaceAll('\n', '');

/**
 * What runs before a page is shown. It stands in every page’s head, behind the style sheet that declares the faces,
 * and the Content-Security-Policy allows it by its hash.
 */
export const beforeShown = `${rememberedTheme}${typeGate}`;

/** Fetches a page of this site when a reader is about to go there (the Speculation Rules API). */
export const prefetchRules = JSON.stringify({
  prefetch: [{ where: { href_matches: '/*' }, eagerness: 'moderate' }],
});
