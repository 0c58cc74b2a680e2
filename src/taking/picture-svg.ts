/** What of the styles of the page a picture needs to look the same without it. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'visibility',
  'display',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
];
const NAMESPACE = 'http://www.w3.org/2000/svg';

/** A picture of the page as a file of its own (SVG 2): with its styles, its ground, and what it shares with others. */
export function pictureSvg(picture: SVGSVGElement): string {
  const { width, height } = picture.getBoundingClientRect();
  const copy = styledCopy(picture) as SVGSVGElement;
  copy.setAttribute('xmlns', NAMESPACE);
  copy.setAttribute('width', String(Math.round(width)));
  copy.setAttribute('height', String(Math.round(height)));
  if (!copy.hasAttribute('viewBox')) {
    copy.setAttribute('viewBox', `0 0 ${String(Math.round(width))} ${String(Math.round(height))}`);
  }
  copy.removeAttribute('aria-hidden');
  const shared = document.createElementNS(NAMESPACE, 'defs');
  for (const id of sharedIn(copy)) {
    const element = document.getElementById(id);
    if (element instanceof SVGElement && !picture.contains(element)) {
      shared.append(styledCopy(element));
    }
  }
  const ground = document.createElementNS(NAMESPACE, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(document.documentElement).backgroundColor);
  copy.prepend(shared, ground);
  for (const link of copy.querySelectorAll('a[href]')) {
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', location.href).href);
  }
  return new XMLSerializer().serializeToString(copy);
}

/** A copy of an element of the page, each part of which has the styles that the page gives it. */
function styledCopy(element: SVGElement): SVGElement {
  const copy = element.cloneNode(true) as SVGElement;
  const originals = [element, ...element.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  for (const [index, original] of originals.entries()) {
    const computed = getComputedStyle(original);
    const own = copies[index];
    // As attributes: the policy of the page lets no script write styles into an element.
    for (const name of STYLES) own?.setAttribute(name, computed.getPropertyValue(name));
    own?.removeAttribute('class');
    own?.removeAttribute('style');
  }
  return copy;
}

/** The ids of what a picture uses: what it repeats, its gradients and masks. */
function sharedIn(picture: SVGElement): Set<string> {
  const text = new XMLSerializer().serializeToString(picture);
  const ids = [...text.matchAll(/(?:href="#|url\((?:&quot;|["'])?[^)#]*#)([\w-]+)/g)];
  return new Set(ids.map(([, id = '']) => id));
}
