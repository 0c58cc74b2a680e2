import { articleParts } from './frontmatter.ts';
import { type Block, blocksIn, type EditedBlock, withBlocks } from './body-blocks.ts';
import { editedYaml, type Fields, fieldsOfYaml } from './edited-yaml.ts';

/** An article as a form has it. */
export interface ArticleForm {
  fields: Fields;
  blocks: Block[];
}

const MARK = '\uFEFF';

/** What a form shows of an article; nothing where its frontmatter cannot be read. */
export function formOfArticle(text: string): ArticleForm | undefined {
  const parts = articleParts(withoutMark(text));
  if (!parts) return undefined;
  try {
    return { fields: fieldsOfYaml(parts.yaml), blocks: blocksIn(parts.markdown) };
  } catch {
    return undefined;
  }
}

/**
 * The text of an article with what a form has of it: comments, the order of fields, and all that was not changed stay
 * as they are.
 *
 * @param text of an article whose frontmatter can be read
 * @param order the names of fields, in the order in which new ones are put
 * @returns with the offsets at which the blocks begin
 */
export function editedArticle(
  text: string,
  { fields, blocks }: { fields: Fields; blocks: EditedBlock[] },
  order: readonly string[],
): { text: string; starts: number[] } {
  const mark = text.startsWith(MARK) ? MARK : '';
  const parts = articleParts(withoutMark(text));
  if (!parts) throw new Error('The article has no frontmatter.');
  const { opening, yaml, closing, markdown } = parts;
  const head = mark + opening + editedYaml(yaml, fields, order) + closing;
  const body = withBlocks(markdown, blocks);
  return { text: head + body.markdown, starts: body.starts.map((start) => head.length + start) };
}

function withoutMark(text: string): string {
  return text.startsWith(MARK) ? text.slice(MARK.length) : text;
}
