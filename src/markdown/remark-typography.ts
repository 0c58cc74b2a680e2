import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkSmartypants from 'remark-smartypants';
import { unified } from 'unified';

/** What SmartyPants makes other signs of; text without them it would take apart word by word for nothing. */
const TYPED = /["'`]|--|\.\s?\.\s?\./;

const smartypants = unified().use(remarkSmartypants).freeze();

/**
 * Sets quotation marks, dashes and ellipses that were typed as a keyboard has them.
 *
 * @see https://daringfireball.net/projects/smartypants/
 */
export function remarkTypography() {
  return (tree: Root): void => {
    if (TYPED.test(toString(tree))) smartypants.runSync(tree);
  };
}
