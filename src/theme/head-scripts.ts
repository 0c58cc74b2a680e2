/**
 * Puts a remembered theme in place before anything is painted. It stands in every page’s head, and
 * the Content-Security-Policy allows it by its hash.
 */
export const rememberedTheme =
  'try{document.documentElement.dataset.theme=localStorage.theme??""}catch{}';

/** How long a page waits for its type, in ms; then it is set in the fallback, all of it. */
const LONGEST_WAIT = 500;

/**
 * Shows a page when all four faces that it is set in are there, or, if that takes too long, none: so no view has
 * two, and nothing moves. It stands behind the style sheet that declares the faces. Without scripts each face
 * shows as it comes.
 */
export const typeGate = `(()=>{
const root=document.documentElement,{classList}=root,style=getComputedStyle(root);
const face=(how,name)=>document.fonts.load(how+' 1em '+style.getPropertyValue(name).split(',')[0]);
const show=(isHere)=>{classList.remove('type-coming');classList.toggle('type-late',!isHere)};
const wait=setTimeout(show,${LONGEST_WAIT},false);
classList.add('type-coming');
Promise.all([face('400','--serif'),face('600','--serif'),face('italic 400','--serif'),face('400','--sans')])
.then(()=>classList.contains('type-late')||show(true),()=>show(false)).finally(()=>clearTimeout(wait))
})()`.replaceAll('\n', '');

/** Fetches a page of this site when a reader is about to go there (the Speculation Rules API). */
export const prefetchRules = JSON.stringify({
  prefetch: [{ where: { href_matches: '/*' }, eagerness: 'moderate' }],
});
