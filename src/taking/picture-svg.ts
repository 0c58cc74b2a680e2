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
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'overflow',
  'stop-color',
  'stop-opacity',
];
const NAMESPACE = 'http://www.w3.org/2000/svg';

/** A picture of the page as a file of its own (SVG 2): with its styles, its ground, and what it shares with others. */
export function pictureSvg(picture: SVGSVGElement): string {
  const { width, height } = picture.getBoundingClientRect();
  const copy = styledCopy(picture);
  copy.setAttribute('width', String(Math.round(width)));
  copy.setAttribute('height', String(Math.round(height)));
  if (!copy.hasAttribute('viewBox')) {
    copy.setAttribute('viewBox', `0 0 ${String(Math.round(width))} ${String(Math.round(height))}`);
  }
  copy.removeAttribute('aria-hidden');
  if (isTurned(picture)) {
    const across = picture.viewBox.baseVal.width || width;
    const turned = svgElement('g', { transform: `translate(${String(across)}) scale(-1 1)` });
    turned.append(...copy.childNodes);
    copy.append(turned);
  }
  return wholeSvg(copy);
}

/** Whether the page shows a drawing from right to left, as it does where its words are read so. */
export function isTurned(drawing: SVGElement): boolean {
  return new DOMMatrix(getComputedStyle(drawing).transform).a < 0;
}

/** A picture as a file, to which is added what it uses of the page: what it shares with others, and the ground. */
export function wholeSvg(picture: SVGElement): string {
  const shared = svgElement('defs', {});
  // What is shared may itself use what is shared: a mask its gradient.
  const added = new Set<string>();
  for (let wanted = sharedIn(picture); wanted.size > 0; wanted = sharedIn(shared)) {
    const missing = [...wanted].filter((id) => !added.has(id) && !isIn(picture, id));
    if (missing.length === 0) break;
    for (const id of missing) {
      added.add(id);
      const element = document.getElementById(id);
      if (element instanceof SVGElement && !isIn(shared, id)) shared.append(styledCopy(element));
    }
  }
  const ground = svgElement('rect', {
    width: '100%',
    height: '100%',
    fill: getComputedStyle(document.documentElement).backgroundColor,
  });
  picture.prepend(shared, ground);
  for (const link of picture.querySelectorAll('a[href]')) {
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', location.href).href);
  }
  return new XMLSerializer().serializeToString(picture);
}

export function svgElement(name: string, attributes: Record<string, string | number>): SVGElement {
  const made: SVGElement = document.createElementNS(NAMESPACE, name as 'svg');
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, String(value));
  }
  return made;
}

function isIn(picture: SVGElement, id: string): boolean {
  return picture.querySelector(`#${CSS.escape(id)}`) !== null;
}

/** A copy of an element of the page, each part of which has the styles that the page gives it; without what is hidden. */
export function styledCopy(element: SVGElement): SVGElement {
  const copy = element.cloneNode(true) as SVGElement;
  const originals = [element, ...element.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  for (const [index, original] of originals.entries()) {
    const computed = getComputedStyle(original);
    const own = copies[index];
    // As attributes: the policy of the page lets no script write styles into an element.
    for (const name of STYLES) own?.setAttribute(name, computed.getPropertyValue(name));
    own?.setAttribute('font-family', fontsAnywhere(computed));
    const turn = original === element ? undefined : turnOf(original, computed);
    if (turn) own?.setAttribute('transform', turn);
    own?.removeAttribute('class');
    own?.removeAttribute('style');
  }
  for (const hidden of copy.querySelectorAll('[hidden]')) hidden.remove();
  return copy;
}

/** The letters of a text by the names that they have where they are installed: those of the page end in a mark of the build. */
export function fontsAnywhere({ fontFamily }: CSSStyleDeclaration): string {
  return fontFamily.replaceAll(/-[\da-f]{16}(?=["',]|$)/g, '');
}

/** What turns words back that the styles of the page have turned over with their picture. */
function turnOf(part: SVGElement, { transform, transformOrigin }: CSSStyleDeclaration) {
  if (!(part instanceof SVGTextElement) || transform === 'none') return undefined;
  if (part.hasAttribute('transform')) return undefined;
  const box = part.getBBox();
  const [x = 0, y = 0] = transformOrigin.split(' ').map(parseFloat);
  const [toX, toY] = [box.x + x, box.y + y].map(String);
  const [backX, backY] = [-box.x - x, -box.y - y].map(String);
  return `translate(${toX} ${toY}) ${transform} translate(${backX} ${backY})`;
}

/** The ids of what a picture uses: what it repeats, its gradients and masks. */
function sharedIn(picture: SVGElement): Set<string> {
  const text = new XMLSerializer().serializeToString(picture);
  const ids = [...text.matchAll(/(?:href="#|url\((?:&quot;|["'])?[^)#]*#)([\w-]+)/g)];
  return new Set(ids.map(([, id = '']) => id));
}
