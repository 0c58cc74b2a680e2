import type { TextChange } from './content-file.ts';

/** An article's file, cut in two. */
export interface CutText {
  yaml: string;
  /** Where the YAML begins in the text. */
  start: number;
  markdown: string;
}

/** The text of an article, taken apart without a loss. */
export interface ArticleParts {
  /** The line "---" above the fields. */
  opening: string;
  yaml: string;
  /** The line "---" below them. */
  closing: string;
  markdown: string;
}

/** Why a file cannot be cut, and what mends it where that is certain. */
export interface CutFault {
  message: string;
  changes?: TextChange[];
}

const FRONTMATTER = /^(---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;
/** What word processors make of three hyphens, and what other programs have in their place. */
const LIKE_FENCE = /^(?:[-–—―]+|[+*_~=]{3,})[ \t]*\r?$/gmu;
const FORM =
  'An article begins with a line "---", its fields and a line "---"; its text stands below.';

/** Cuts the text of an article into frontmatter and body. */
export function cutFrontmatter(text: string): CutText | CutFault {
  const found = FRONTMATTER.exec(text);
  if (found?.index !== 0) return { ...faultOf(text) };
  const [whole, fence = '', yaml = ''] = found;
  return { yaml, start: fence.length, markdown: text.slice(whole.length) };
}

/** The parts of an article’s text, which are the text again when put together; nothing where it has no frontmatter. */
export function articleParts(text: string): ArticleParts | undefined {
  const cut = cutFrontmatter(text);
  if ('message' in cut) return undefined;
  const { start, yaml, markdown } = cut;
  const closing = text.slice(start + yaml.length, text.length - markdown.length);
  return { opening: text.slice(0, start), yaml, closing, markdown };
}

function faultOf(text: string): CutFault {
  const start = text.trimStart();
  if (start === '') return { message: `The file is empty. ${FORM}` };
  if (/^(?:<!doctype|<html|<\?xml)/i.test(start)) {
    return {
      message: `This is a web page, saved as HTML. Keep it elsewhere and tell what it says. ${FORM}`,
    };
  }
  if (start.startsWith('{\\rtf')) {
    return {
      message: 'This is a file of a word processor (RTF). Save it as plain text, in UTF-8.',
    };
  }
  const blank: TextChange = { offset: 0, length: text.length - start.length, text: '' };
  if (blank.length > 0 && FRONTMATTER.exec(start)?.index === 0) {
    const message = 'Blanks or empty lines stand above the first line "---". Take them out.';
    return { message, changes: [blank] };
  }
  const [first, second] = [...text.matchAll(LIKE_FENCE)];
  const wrong =
    first?.index === 0 && second
      ? [first, second].filter(({ 0: fence }) => fence.trim() !== '---')
      : [];
  if (wrong.length > 0) {
    return {
      message: `The fields stand between two lines of three hyphens, "---". Here ${wrong.map(({ 0: fence }) => `"${fence.trim()}"`).join(' and ')} ${wrong.length === 1 ? 'stands in the place of one' : 'stand in their place'}.`,
      changes: wrong.map(({ 0: fence, index }) => ({
        offset: index,
        length: fence.trim().length,
        text: '---',
      })),
    };
  }
  if (/^---[ \t]*\r?\n/.test(text)) {
    return {
      message: 'The fields have no end. Write a line "---" below the last of them, above the text.',
    };
  }
  return {
    message: 'The file does not begin with frontmatter: a line "---", the fields, a line "---".',
  };
}
