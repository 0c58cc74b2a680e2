import { unified } from '@astrojs/markdown-remark';
import rehypeExternalLinks from 'rehype-external-links';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import { rehypeBlocks } from './rehype-blocks.ts';
import { remarkEntityLinks } from './remark-entity-links.ts';
import { remarkPassages, type RemarkPassagesOptions } from './remark-passages.ts';

/**
 * What may stand in an article's HTML: GitHub's list, without its id prefix, with our own marks.
 * Raw HTML and pictures are dropped, and addresses are web, mail or inside the site.
 */
const allowed: typeof defaultSchema = {
  ...defaultSchema,
  tagNames:
    defaultSchema.tagNames?.filter((tag) => !['img', 'picture', 'source', 'input'].includes(tag)) ??
    [],
  clobberPrefix: '',
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto'] },
  attributes: {
    ...defaultSchema.attributes,
    p: [['className', 'passage'], 'dataMentions', 'dataPagefindIndexAttrs'],
    span: [['className', 'mention'], 'dataEntity'],
    a: [
      'href',
      'ariaLabel',
      'dataEntity',
      'dataPagefindIgnore',
      'interestfor',
      ['className', 'mention', 'permalink'],
    ],
  },
};

/** Astro's Markdown processor with passages, mentions and safety. */
export function markdownProcessor(options: RemarkPassagesOptions) {
  return unified({
    remarkPlugins: [[remarkPassages, options], remarkEntityLinks],
    rehypePlugins: [
      [rehypeSanitize, allowed],
      [
        rehypeExternalLinks,
        { rel: ['external', 'noopener'], properties: { className: ['outbound'] } },
      ],
      rehypeBlocks,
    ],
  });
}
