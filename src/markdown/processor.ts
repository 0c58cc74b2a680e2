import { unified } from '@astrojs/markdown-remark';
import rehypeExternalLinks from 'rehype-external-links';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import { rehypeBlocks } from './rehype-blocks.ts';
import { NOTE_PREFIX, rehypeNotes } from './rehype-notes.ts';
import { remarkEntityLinks } from './remark-entity-links.ts';
import { remarkPassages, type RemarkPassagesOptions } from './remark-passages.ts';
import { remarkStructure } from './remark-structure.ts';
import { remarkTypography } from './remark-typography.ts';

type Attributes = NonNullable<typeof defaultSchema.attributes>[string];

const OF_PASSAGE: Attributes = [['className', 'passage'], 'dataMentions', 'dataPagefindIndexAttrs'];
const OF_CELL: Attributes = [['className', /^side-/]];

/**
 * What may stand in an article's HTML: GitHub's list, without its id prefix, with our own marks.
 * Raw HTML and pictures are dropped, and addresses are web, mail or inside the site.
 */
const allowed: typeof defaultSchema = {
  ...defaultSchema,
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter(
      (tag) => !['img', 'picture', 'source', 'input'].includes(tag),
    ),
    'figure',
    'figcaption',
  ],
  clobberPrefix: '',
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto'] },
  attributes: {
    ...defaultSchema.attributes,
    p: OF_PASSAGE,
    figure: OF_PASSAGE,
    div: [['className', 'wide'], ['role', 'region'], 'ariaLabel'],
    span: [['className', 'mention'], 'dataEntity'],
    sup: ['dataPagefindIgnore'],
    th: OF_CELL,
    td: OF_CELL,
    a: [
      'href',
      'ariaDescribedBy',
      'ariaLabel',
      'dataEntity',
      'dataFootnoteBackref',
      'dataFootnoteRef',
      'dataPagefindIgnore',
      'interestfor',
      ['className', 'mention', 'permalink', 'data-footnote-backref'],
    ],
  },
};

/** Astro's Markdown processor with passages, mentions and safety. */
export function markdownProcessor(options: RemarkPassagesOptions) {
  return unified({
    smartypants: false,
    remarkPlugins: [
      remarkTypography,
      remarkStructure,
      [remarkPassages, options],
      remarkEntityLinks,
    ],
    remarkRehype: {
      clobberPrefix: NOTE_PREFIX,
      footnoteLabel: options.words.notes,
      footnoteBackLabel: (note: number, call: number) =>
        options.words.backToCall(String(note + 1), call > 1 ? String(call) : undefined),
    },
    rehypePlugins: [
      rehypeNotes,
      [rehypeSanitize, allowed],
      [
        rehypeExternalLinks,
        { rel: ['external', 'noopener'], properties: { className: ['outbound'] } },
      ],
      rehypeBlocks,
    ],
  });
}
