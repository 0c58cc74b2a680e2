/** How long a page waits for its type, in ms; then it is set in the fallback, all of it. */
const LONGEST_WAIT = 500;

/**
 * What runs before a page is shown: puts a remembered theme in place, and shows the page when all four faces that
 * it is set in are there, with the letters that its language writes its own name in, or, if that takes too long,
 * none; so no view has two, and nothing moves. Without scripts each face shows as it comes. It stands in every
 * page’s head, behind the style sheet that declares the faces, and the Content-Security-Policy allows it by its
 * hash.
 */
export const beforeShown = `(()=>{
const root=document.documentElement,style=getComputedStyle(root);
const show=(how)=>root.className=='waiting'&&(root.className=how);
try{root.dataset.theme=localStorage.theme??''}catch{}
root.className='waiting';
setTimeout(show,${LONGEST_WAIT},'late');
const letters=' '+new Intl.DisplayNames(root.lang,{type:'language'}).of(root.lang);
Promise.all(['400 --serif','600 --serif','italic --serif','400 --sans','400 --other-letters'].map((face)=>{
const [how,name]=face.split(' ');
return document.fonts.load(how+' 1em '+style.getPropertyValue(name).split(',')[0],letters)
})).then(()=>show(''),()=>show('late'))
})()`.replaceAll('\n', '');

/** Fetches a page of this site when a reader is about to go there (the Speculation Rules API). */
export const prefetchRules = JSON.stringify({
  prefetch: [{ where: { href_matches: '/*' }, eagerness: 'moderate' }],
});
