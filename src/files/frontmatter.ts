import type { DocumentOptions, ParseOptions, ScalarTag, SchemaOptions } from 'yaml';

const FRONTMATTER = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** The text of an article, taken apart without a loss. */
export interface ArticleParts {
  /** The line "---" above the fields. */
  opening: string;
  yaml: string;
  /** The line "---" below them. */
  closing: string;
  markdown: string;
}

/** The parts of an article’s text, which are the text again when put together; nothing where it has no frontmatter. */
export function articleParts(text: string): ArticleParts | undefined {
  const found = FRONTMATTER.exec(text);
  if (found?.index !== 0) return undefined;
  const [whole, yaml = ''] = found;
  const opening = whole.slice(0, whole.indexOf('\n') + 1);
  return {
    opening,
    yaml,
    closing: whole.slice(opening.length + yaml.length),
    markdown: text.slice(whole.length),
  };
}

/** A whole number as people write it. `0050`, `-0044` and `0o17` are left as text: what was written. */
const wholeNumber: ScalarTag = {
  tag: 'tag:yaml.org,2002:int',
  default: true,
  test: /^(?:0|-?[1-9]\d{0,14})$/,
  resolve: Number,
};

/** YAML 1.2 whatever a file says of itself, with the values that JSON has and no others. */
export const yamlOptions: DocumentOptions & ParseOptions & SchemaOptions = {
  schema: 'failsafe',
  customTags: ['null', 'bool', wholeNumber, 'float'],
  resolveKnownTags: false,
  prettyErrors: false,
  logLevel: 'error',
};
