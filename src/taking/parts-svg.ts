import { CLASSES } from './markup.ts';
import { fontsAnywhere, isTurned, styledCopy, svgElement, wholeSvg } from './picture-svg.ts';

/** What is not seen, or only pressed, is no part of a picture. */
const LEFT_OUT = `.sr-only, button, .${CLASSES.taken}`;

interface Corner {
  left: number;
  top: number;
}

/**
 * One picture (SVG 2) of a part of the page in which drawings, words and lines stand side by side, each where the page
 * has it now; what is hidden is not in it.
 */
export function partsSvg(host: HTMLElement): string {
  const box = host.getBoundingClientRect();
  const { width, height } = box;
  const picture = svgElement('svg', {
    width: Math.ceil(width),
    height: Math.ceil(height),
    viewBox: `0 0 ${String(Math.ceil(width))} ${String(Math.ceil(height))}`,
  });
  picture.append(...piecesOf(host, box));
  return wholeSvg(picture);
}

function piecesOf(node: Node, origin: Corner): SVGElement[] {
  if (node instanceof Text) return linesOf(node).map((line) => written(line, node, origin));
  if (node instanceof SVGSVGElement) return isSeen(node) ? [drawn(node, origin)] : [];
  if (!(node instanceof HTMLElement) || !isSeen(node)) return [];
  const inner = [...node.childNodes].flatMap((child) => piecesOf(child, origin));
  const pieces = [...bordersOf(node, origin), ...inner];
  if (!(node instanceof HTMLAnchorElement) || pieces.length === 0) return pieces;
  const link = svgElement('a', { href: node.href });
  link.append(...pieces);
  return [link];
}

function isSeen(element: Element): boolean {
  return !element.matches(LEFT_OUT) && element.checkVisibility({ visibilityProperty: true });
}

/** A drawing at its place; one that the page turns over is turned over. */
function drawn(original: SVGSVGElement, origin: Corner): SVGElement {
  const { left, top, width, height } = original.getBoundingClientRect();
  const copy = styledCopy(original);
  const x = left - origin.left;
  for (const [name, value] of Object.entries({ x, y: top - origin.top, width, height })) {
    copy.setAttribute(name, rounded(value));
  }
  copy.removeAttribute('transform');
  copy.removeAttribute('aria-hidden');
  if (!isTurned(original)) return copy;
  const turned = svgElement('g', { transform: `translate(${rounded(2 * x + width)}) scale(-1 1)` });
  turned.append(copy);
  return turned;
}

interface Line {
  text: string;
  box: DOMRect;
}

/** A text as it is broken into lines. */
function linesOf(node: Text): Line[] {
  if (!node.data.trim()) return [];
  const range = document.createRange();
  const lines: { start: number; end: number; bottom: number }[] = [];
  for (let at = 0; at < node.length; at++) {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const { bottom, width } = range.getBoundingClientRect();
    const last = lines.at(-1);
    // A blank at which a line is broken has no width, and a mark on a letter may have none.
    if (last && (width === 0 || Math.abs(last.bottom - bottom) < 2)) last.end = at + 1;
    else if (width > 0) lines.push({ start: at, end: at + 1, bottom });
  }
  return lines.flatMap(({ start, end }) => {
    const text = node.data.slice(start, end);
    const blanks = text.length - text.trimStart().length;
    range.setStart(node, start + blanks);
    range.setEnd(node, start + text.trimEnd().length);
    return text.trim()
      ? [{ text: text.trim().replaceAll(/\s+/g, ' '), box: range.getBoundingClientRect() }]
      : [];
  });
}

function written({ text, box }: Line, { parentElement }: Text, origin: Corner): SVGElement {
  const style = getComputedStyle(parentElement ?? document.documentElement);
  const isFromRight = style.direction === 'rtl';
  const made = svgElement('text', {
    x: rounded((isFromRight ? box.right : box.left) - origin.left),
    y: rounded(box.top + ascentOf(style, box.height) - origin.top),
    // Where the letters of the page are not installed, others take the same room.
    textLength: rounded(box.width),
    lengthAdjust: 'spacingAndGlyphs',
    direction: style.direction,
    fill: style.color,
    'font-family': fontsAnywhere(style),
    'font-size': style.fontSize,
    'font-style': style.fontStyle,
    'font-weight': style.fontWeight,
    'text-decoration': style.textDecorationLine,
  });
  made.textContent = text;
  return made;
}

/** How far below the upper edge of its box a text stands, px. */
function ascentOf(
  { fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration,
  height: number,
) {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return 0.8 * height;
  context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = context.measureText('x');
  return (height * above) / (above + below);
}

/** The lines above and below a part. */
function bordersOf(part: HTMLElement, origin: Corner): SVGElement[] {
  const style = getComputedStyle(part);
  const { left, top, bottom, width } = part.getBoundingClientRect();
  const above = parseFloat(style.borderTopWidth);
  const below = parseFloat(style.borderBottomWidth);
  const line = (height: number, y: number, fill: string) =>
    svgElement('rect', {
      x: rounded(left - origin.left),
      y: Math.round(y - origin.top),
      width: rounded(width),
      height,
      fill,
    });
  return [
    ...(above > 0 ? [line(above, top, style.borderTopColor)] : []),
    ...(below > 0 ? [line(below, bottom - below, style.borderBottomColor)] : []),
  ];
}

function rounded(px: number): string {
  return String(Math.round(px * 100) / 100);
}
