import type { FormField } from '../shared/form-field.ts';

/** Where something of a form is shown. */
export interface FieldPlace {
  /** What it is called, for who hears it. */
  name: string;
  /** What is around it, in which findings stand. */
  holder: HTMLElement;
  /** What the keyboard goes to. */
  control: HTMLElement;
}

/** A field of a form on the page. */
export interface FieldNode extends FieldPlace {
  field: FormField;
  /** What its file would say; nothing where it is left out. What nobody has changed is as it was. */
  value(): unknown;
  /** Where something stands that is in it; itself where that is not there. */
  placeAt(path: readonly (string | number)[]): FieldPlace;
}

/** What a field needs of the form that it is in. */
export interface FormContext {
  make(field: FormField, value: unknown, name?: string): FieldNode;
  /** To be called where something has changed that is no input. */
  changed(): void;
  /** Says something to who does not see it. @param undo brings back what was taken away */
  say(text: string, undo?: () => void): void;
}

let last = 0;

/** An id that no element has yet. */
export function freshId(): string {
  last += 1;
  return `desk_${last}`;
}

/** By this name an input has its list of suggestions. */
export function listId(suggestions: string): string {
  return `desk_list_${suggestions}`;
}
