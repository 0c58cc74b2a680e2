import type { Desk } from '../check/desk.ts';
import type { Knowledge } from '../proposing/knowledge.ts';
import type { NewName } from '../proposing/names/new-names.ts';
import { type Choice, choicesOf } from './choices.ts';
import { fileForName, type FileToMake } from './command-for-name.ts';
import { knowledgeOf } from './knowledge-of.ts';

/** What of a desk the draft of an article is written with. */
export interface DraftingDesk {
  knowledge: Knowledge;
  /** The types of tie, each with its words. */
  ties: Choice[];
  /** The file that a new name wants. */
  fileFor: (name: NewName) => FileToMake;
}

/** What of a desk drafts are written with, as far as its files can be read. */
export function draftingDesk(desk: Desk): DraftingDesk {
  return {
    knowledge: knowledgeOf(desk),
    ties: choicesOf('relation-type', desk),
    fileFor: (name) => fileForName(name, desk),
  };
}
