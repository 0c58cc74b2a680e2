import type { Rule } from '../rule.ts';

/** A note that cannot be read stands behind nothing. */
export const unreadNote: Rule = {
  id: 'unread-note',
  severity: 'error',
  why: 'What looks like a note and is none would leave its sentence without support.',
  example: {
    path: 'content/countries/orel.yaml',
    right: 'It lies there. [@a-book]',
    wrong: 'It lies there. [@a book] And so on. [@a-book]',
  },
  check({ ownTexts }) {
    return ownTexts.flatMap(({ file, field, unread }) =>
      unread.map((note) => ({
        path: file.path,
        at: file.positionOf(field),
        message: `"${note}" is not read as a note. Write [@reference], [@article#passage] or [@#passage], and several as [@one; @two].`,
      })),
    );
  },
};
