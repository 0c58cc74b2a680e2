import type { FootnoteDefinition, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Desk, positionAt } from '../desk.ts';
import type { Found, Rule } from '../rule.ts';
import { textsAsWritten } from '../texts-as-written.ts';

/** What Markdown leaves as words when there is no note of that name. */
const CALL = /(?<!\\)\[\^[^\]\n]+\]/g;

/** Every note is called for in the text and stands there once, and every call finds its note. */
export const lostNote: Rule = {
  id: 'lost-note',
  severity: 'error',
  why: 'A note is shown where it is called for; what is not called for is not shown.',
  example: {
    path: 'content/articles/an-article.md',
    right: 'Guild. {#said}',
    wrong: 'Guild.[^1] {#said}',
  },
  check(desk) {
    return [...uncalledNotes(desk), ...callsWithoutNote(desk)];
  },
};

function callsWithoutNote({ bodies }: Desk): Found[] {
  return bodies.flatMap((body) =>
    textsAsWritten(body).flatMap(({ written, offset }) =>
      [...written.matchAll(CALL)].map(({ 0: call, index }) => ({
        path: body.file.path,
        at: positionAt(body.file, offset + index),
        message: /\s/.test(call)
          ? `"${call}" is no note: the name of a note has no spaces.`
          : `There is no note "${call}". Write it on a line of its own: ${call}: …`,
      })),
    ),
  );
}

function uncalledNotes({ bodies }: Desk): Found[] {
  return bodies.flatMap(({ file, tree }) => {
    const notes: FootnoteDefinition[] = [];
    visit(tree, 'footnoteDefinition', (note) => {
      notes.push(note);
    });
    const first = new Map<string, FootnoteDefinition>();
    for (const note of notes) if (!first.has(note.identifier)) first.set(note.identifier, note);
    const called = notesCalledIn(tree, first);
    return notes.flatMap((note): Found[] => {
      const at = positionAt(file, note.position?.start.offset ?? 0);
      const name = `[^${note.label ?? note.identifier}]`;
      if (first.get(note.identifier) !== note) {
        const line = positionAt(file, first.get(note.identifier)?.position?.start.offset ?? 0).line;
        const message = `Two notes are called "${name}" (also line ${line}). Rename one.`;
        return [{ path: file.path, at, message }];
      }
      if (called.has(note.identifier)) return [];
      const message = `Nothing calls for this note. Write ${name} where it belongs, or take the note out.`;
      return [{ path: file.path, at, message }];
    });
  });
}

/** The notes that are called for in a text, or in a note that is. */
function notesCalledIn(text: Nodes, notes: Map<string, FootnoteDefinition>): Set<string> {
  const called = new Set<string>();
  const look = (node: Nodes): void => {
    if (node.type === 'footnoteReference' && !called.has(node.identifier)) {
      called.add(node.identifier);
      for (const child of notes.get(node.identifier)?.children ?? []) look(child);
    }
    if (!('children' in node)) return;
    for (const child of node.children) if (child.type !== 'footnoteDefinition') look(child);
  };
  look(text);
  return called;
}
