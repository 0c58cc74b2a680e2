/** A field of a form, as the schema of the content declares it. */
export type FormField =
  TextField | ChoiceField | SwitchField | LinesField | GroupField | ListField | RecordField;

interface AnyField {
  /** The key in its group. */
  name: string;
  label: string;
  /** What is said of it to who fills it in. */
  help: string;
  /** Whether it cannot be left out. */
  isNeeded: boolean;
}

/** Text or a number. */
export interface TextField extends AnyField {
  kind: 'text';
  /** Whether it is a sentence or more. */
  isLong: boolean;
  /** Whether digits are a number there. */
  takesNumbers: boolean;
  example: string;
  /** What it can be, where that is known: the name of a list of suggestions. */
  suggestions?: string;
}

export interface ChoiceField extends AnyField {
  kind: 'choice';
  choices: string[];
}

/** Yes, or left out. */
export interface SwitchField extends AnyField {
  kind: 'switch';
}

/** A list of texts. */
export interface LinesField extends AnyField {
  kind: 'lines';
  /** Whether one alone is written without a list. */
  mayBeOne: boolean;
  suggestions?: string;
}

export interface GroupField extends AnyField {
  kind: 'group';
  fields: FormField[];
}

/** A list of groups. */
export interface ListField extends AnyField {
  kind: 'list';
  mayBeOne: boolean;
  fields: FormField[];
}

/** Fields by keys that are chosen. */
export interface RecordField extends AnyField {
  kind: 'record';
  suggestions?: string;
  entry: FormField;
}
