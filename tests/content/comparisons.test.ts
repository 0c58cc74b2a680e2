import { expect, test } from 'vitest';
import { fieldsMatching } from '../../src/model/fields.ts';
import { content } from './articles.ts';

test.each(['baghdad-agreement-2015', 'shrine-plot-2025', 'united-states-and-the-islamic-state'])(
  '%s asks at least eight questions',
  (id) => {
    const file = content.files.find(
      (one) => one.collection === 'comparisons' && one.id === id,
    );
    expect(fieldsMatching(file?.data, ['points', '*']).length).toBeGreaterThanOrEqual(8);
  },
);
