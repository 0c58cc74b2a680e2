import type { ContentFile } from '../../files/content-file.ts';
import { statementsIn } from '../../model/own-words.ts';
import { rememberedFor } from '../../model/remembered.ts';
import type { Found, Rule } from '../rule.ts';

/** Every sentence of ours has a passage or a reference behind it. */
export const unsupportedStatement: Rule = {
  id: 'unsupported-statement',
  severity: 'error',
  why: 'Nothing stands without its passage or its reference.',
  example: {
    path: 'content/countries/orel.yaml',
    right: 'It lies there. [@a-book]',
    wrong: '[@a-book] It lies there.',
  },
  check({ files }) {
    return files.flatMap(unsupportedIn);
  },
};

const unsupportedIn = rememberedFor((file: ContentFile): Found[] =>
  statementsIn(file.collection, file.data)
    .filter(({ support }) => support === 'neither')
    .map(({ field, sentence = '' }) => ({
      path: file.path,
      at: file.positionOf(field),
      message: `Nothing stands behind "${sentence}" Put a note after it: ${file.collection === 'articles' ? '[@#passage] for a passage of this article, ' : '[@article#passage] for a passage, '}[@reference] for a file in content/references/.`,
    })),
);
