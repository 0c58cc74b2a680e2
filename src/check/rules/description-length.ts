import type { CollectionName } from '../../model/schemas/index.ts';
import { ownText } from '../../model/own-text.ts';
import { sentencesIn } from '../../model/sentences.ts';
import { textsMatching } from '../../model/fields.ts';
import type { Rule } from '../rule.ts';

/** How many sentences say what something is. */
const DESCRIPTION_SENTENCES: Partial<Record<CollectionName, { least: number; most: number }>> = {
  countries: { least: 2, most: 4 },
  actors: { least: 2, most: 4 },
  places: { least: 2, most: 4 },
  sources: { least: 1, most: 3 },
};

/** A description says what something is in a few sentences. */
export const descriptionLength: Rule = {
  id: 'description-length',
  severity: 'warning',
  why: 'What something is stands in a few sentences; more is no description.',
  example: {
    path: 'content/countries/orel.yaml',
    right: 'description: A country. [@a-book] It lies there.',
    wrong: 'description: A country.',
  },
  check({ files }) {
    return files.flatMap((file) => {
      const limits = DESCRIPTION_SENTENCES[file.collection];
      if (!limits) return [];
      return textsMatching(file.data, ['description']).flatMap(({ value, field }) => {
        const count = sentencesIn(ownText(value).text).length;
        if (count >= limits.least && count <= limits.most) return [];
        return [
          {
            path: file.path,
            at: file.positionOf(field),
            message: `The description has ${count} sentence${count === 1 ? '' : 's'}. ${limits.least} to ${limits.most} say what it is.`,
          },
        ];
      });
    });
  },
};
