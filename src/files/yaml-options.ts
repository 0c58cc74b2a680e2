import type { DocumentOptions, ParseOptions, ScalarTag, SchemaOptions } from 'yaml';

/** A whole number as people write it. `0050`, `-0044` and `0o17` are left as text: what was written. */
const wholeNumber: ScalarTag = {
  tag: 'tag:yaml.org,2002:int',
  default: true,
  test: /^(?:0|-?[1-9]\d{0,14})$/,
  resolve: Number,
};

/** YAML 1.2 whatever a file says of itself, with the values that JSON has and no others. */
export const YAML_OPTIONS: DocumentOptions & ParseOptions & SchemaOptions = {
  schema: 'failsafe',
  customTags: ['null', 'bool', wholeNumber, 'float'],
  resolveKnownTags: false,
  prettyErrors: false,
  logLevel: 'error',
};
